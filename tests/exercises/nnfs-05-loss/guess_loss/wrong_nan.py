"""Takes the logarithm of 0.

loses: classes that do not occur, a thousand even classes
says: nan
"""


def guess_loss(counts):
    shares = counts / counts.sum()
    return -np.sum(shares * np.log(shares))
