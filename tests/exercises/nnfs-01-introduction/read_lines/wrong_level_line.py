"""Gives the level line a slope.

loses: lines D, E and F
says: E is level
"""


def read_lines():
    return {"A": (0.5, 1), "B": (-1, 0), "C": (2, -1), "D": (-0.5, -1), "E": (-2, 0), "F": (1.5, 2)}
