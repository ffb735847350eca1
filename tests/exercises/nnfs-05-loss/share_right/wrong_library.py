"""Lets the library do it.

loses: everything
says: Count the right answers yourself
"""


def share_right(y_hat, y):
    return nn.accuracy(y_hat, y)
