"""Changes the rates alone.

loses: two features, one larger and one smaller
loses: five steps side by side, other sizes, factors of either sign
loses: W and c stay as they are
says: The first weights have not changed
"""


def same_training(W, lr, c):
    return W.copy(), lr / c[:, None] ** 2
