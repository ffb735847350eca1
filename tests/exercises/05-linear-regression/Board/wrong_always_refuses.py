"""Refuses every point.

loses: everything
"""


class Board:
    def draw(self, x, y, label, every_n=1):
        raise ValueError("every_n must be at least 1")

    def points(self, label):
        return []
