"""Looks for the lowest training loss.

loses: a run that overfits
says: lowest *training* loss
"""


def read_curves(epochs, training, test):
    return epochs[int(np.nanargmin(training))], test[-1] - training[-1]
