"""Overlooks that lines fall.

loses: lines A, B and C
says: a line that falls has a negative weight
"""


def read_lines():
    return {"A": (0.5, 1), "B": (1, 0), "C": (2, -1), "D": (0.5, -1), "E": (0, -2), "F": (1.5, 2)}
