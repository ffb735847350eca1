"""Starts from a number that looks large.

loses: an epoch without a number is never the best
"""


def read_curves(epochs, training, test):
    best, lowest = epochs[0], 1e6
    for epoch, loss in zip(epochs, test, strict=True):
        if loss < lowest:
            best, lowest = epoch, loss
    return best, test[-1] - training[-1]
