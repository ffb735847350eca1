"""Takes nan for the smallest.

loses: an epoch without a number is never the best
says: An epoch whose loss is nan
"""


def read_curves(epochs, training, test):
    return epochs[int(np.argmin(test))], test[-1] - training[-1]
