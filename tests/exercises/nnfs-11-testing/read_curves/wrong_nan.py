"""Takes nan for the smallest.

loses: losses that are no numbers, huge or close together
says: An epoch whose loss is nan
"""


def read_curves(epochs, training, test):
    return epochs[int(np.argmin(test))], test[-1] - training[-1]
