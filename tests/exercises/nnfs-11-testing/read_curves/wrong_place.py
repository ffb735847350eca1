"""Returns the place in the list.

loses: a run that overfits
loses: of equal losses the first
loses: losses that are no numbers, huge or close together
says: the place in the list
"""


def read_curves(epochs, training, test):
    return int(np.nanargmin(test)), test[-1] - training[-1]
