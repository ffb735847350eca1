"""Returns the place in the list.

loses: a run that overfits
loses: of equal losses the first
loses: an epoch without a number is never the best
says: the place in the list
"""


def read_curves(epochs, training, test):
    return int(np.nanargmin(test)), test[-1] - training[-1]
