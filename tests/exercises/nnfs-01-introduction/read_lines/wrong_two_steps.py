"""Takes the fall over two steps for the slope.

loses: lines D, E and F
says: over *two* steps
"""


def read_lines():
    return {"A": (0.5, 1), "B": (-1, 0), "C": (2, -1), "D": (-1, -1), "E": (0, -2), "F": (1.5, 2)}
