"""Uses the library's board.

loses: everything
says: Write the board itself
"""


class Board(train.ProgressBoard):
    def points(self, label):
        return list(zip(*super().points(label), strict=True))
