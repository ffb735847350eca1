"""Plain mean over the classes.

loses: six, three and one samples
loses: classes that do not occur, a thousand even classes
says: classes that occur more often
"""


def guess_loss(counts):
    shares = counts[counts > 0] / counts.sum()
    return np.mean(-np.log(shares))
