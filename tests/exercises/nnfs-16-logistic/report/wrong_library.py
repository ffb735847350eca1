"""Asks the library.

loses: everything
"""


def report(y_hat, y):
    y = y.reshape(-1, 1)
    return nn.BinaryCrossEntropy().forward(y_hat, y), nn.binary_accuracy(y_hat, y)
