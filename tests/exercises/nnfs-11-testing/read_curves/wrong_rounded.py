"""Rounds the losses before it compares them.

loses: losses that are no numbers, huge or close together
"""


def read_curves(epochs, training, test):
    t = np.round(np.asarray(test, dtype=float), 1)
    return epochs[int(np.nanargmin(t))], test[-1] - training[-1]
