"""Has no column of ones.

loses: eight rows, three features
says: put a column of ones beside X
"""


def closed_form(X, y):
    return torch.linalg.lstsq(X, y).solution, 0.0
