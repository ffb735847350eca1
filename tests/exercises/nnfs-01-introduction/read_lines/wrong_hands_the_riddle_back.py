"""Looks into the code of the figure.

loses: everything
says: Your answer uses `riddle`
"""

riddle = {"A": (0.5, 1), "B": (-1, 0), "C": (2, -1), "D": (-0.5, -1), "E": (0, -2), "F": (1.5, 2)}


def read_lines():
    return riddle
