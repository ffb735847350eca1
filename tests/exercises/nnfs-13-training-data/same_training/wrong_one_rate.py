"""One rate for all features.

loses: two features, one larger and one smaller
loses: five steps side by side, other sizes, factors of either sign
loses: W and c stay as they are
"""


def same_training(W, lr, c):
    return W / c[:, None], lr / np.mean(c**2)
