"""Changes the weights alone.

loses: two features, one larger and one smaller
loses: five steps side by side, other sizes, factors of either sign
loses: W and c stay as they are
says: the learning rate has to change as well
"""


def same_training(W, lr, c):
    column = c.reshape(-1, 1)
    return W / column, np.full_like(column, lr)
