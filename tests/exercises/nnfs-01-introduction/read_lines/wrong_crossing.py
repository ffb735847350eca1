"""Reads the bias on the horizontal axis.

loses: lines A, B and C
says: not where the line crosses the horizontal axis
"""


def read_lines():
    return {"A": (0.5, -2), "B": (-1, 0), "C": (2, 0.5), "D": (-0.5, -2), "E": (0, -2), "F": (1.5, -4 / 3)}
