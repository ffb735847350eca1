"""Takes all steps for equal.

loses: losses that are no numbers, huge or close together
"""


def read_curves(epochs, training, test):
    return int(np.nanargmin(test)) * (epochs[1] - epochs[0]), test[-1] - training[-1]
