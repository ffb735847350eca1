"""Bias first.

loses: lines A, B and C
loses: lines D, E and F
says: the tuple is (w, b)
"""


def read_lines():
    return {"A": (1, 0.5), "B": (0, -1), "C": (-1, 2), "D": (-1, -0.5), "E": (-2, 0), "F": (2, 1.5)}
