"""Asks the library.

loses: everything
says: Write it yourself
"""


def relu(x):
    return nn.ReLU().forward(x)
