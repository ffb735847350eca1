"""Rounds, which whole numbers do not tell.

loses: (2, 3) times (3, 4)
"""


def by_dots(A, B):
    return torch.stack([torch.stack([torch.dot(row, column) for column in B.T]) for row in A]).round()
