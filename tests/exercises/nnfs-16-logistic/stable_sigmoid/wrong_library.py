"""Asks the library.

loses: everything
"""


def stable_sigmoid(z):
    return nn.Sigmoid().forward(z)
