"""Forgets the sign of the factor.

loses: five steps side by side, other sizes, factors of either sign
says: Before the first step
"""


def same_training(W, lr, c):
    column = np.abs(c)[:, None]
    return W / column, lr / column**2
