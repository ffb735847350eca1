"""Looks into the code of the figure.

loses: everything
says: Your answer uses `riddle`
"""


def read_lines():
    return riddle
