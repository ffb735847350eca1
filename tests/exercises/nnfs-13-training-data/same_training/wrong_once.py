"""Divides the rate by c once.

loses: two features, one larger and one smaller
loses: five steps side by side, other sizes, factors of either sign
loses: W and c stay as they are
says: c counts twice
"""


def same_training(W, lr, c):
    column = c.reshape(-1, 1)
    return W / column, lr / np.abs(column)
