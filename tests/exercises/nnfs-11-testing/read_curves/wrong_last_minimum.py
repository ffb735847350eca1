"""Of equal losses takes the last.

loses: of equal losses the first
says: this is the last
"""


def read_curves(epochs, training, test):
    return epochs[len(test) - 1 - int(np.nanargmin(np.asarray(test)[::-1]))], test[-1] - training[-1]
