"""Takes all steps for equal.

loses: an epoch without a number is never the best
"""


def read_curves(epochs, training, test):
    return int(np.nanargmin(test)) * (epochs[1] - epochs[0]), test[-1] - training[-1]
