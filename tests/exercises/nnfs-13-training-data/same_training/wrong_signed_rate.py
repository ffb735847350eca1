"""A negative factor gives a negative rate.

loses: five steps side by side, other sizes, factors of either sign
says: which would climb
"""


def same_training(W, lr, c):
    column = c[:, None]
    return W / column, lr / (column * np.abs(column))
