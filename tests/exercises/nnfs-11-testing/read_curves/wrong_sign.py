"""Subtracts the other way round.

loses: a run that overfits
says: The gap is test minus training
"""


def read_curves(epochs, training, test):
    return epochs[int(np.nanargmin(test))], training[-1] - test[-1]
