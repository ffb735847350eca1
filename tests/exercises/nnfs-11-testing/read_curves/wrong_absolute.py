"""Takes the widest gap there could be.

loses: of equal losses the first
"""


def read_curves(epochs, training, test):
    return epochs[int(np.nanargmin(test))], max(test) - min(training)
