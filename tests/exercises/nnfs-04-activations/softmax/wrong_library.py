"""Asks the library.

loses: everything
says: Write the three steps yourself
"""


def softmax(Z):
    return nn.Softmax().forward(Z)
