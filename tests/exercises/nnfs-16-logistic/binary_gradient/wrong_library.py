"""Asks the library.

loses: everything
"""


def binary_gradient(y_hat, y):
    loss = nn.BinaryCrossEntropy()
    loss.forward(y_hat, y)
    return loss.backward()
