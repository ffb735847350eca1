"""Takes every list for a ragged one.

loses: everything
"""


def shape_of(nested):
    raise ValueError("a ragged list")
