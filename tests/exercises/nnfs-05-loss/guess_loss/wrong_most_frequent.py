"""Looks at the most frequent class.

loses: six, three and one samples
loses: classes that do not occur, a thousand even classes
says: most frequent class alone
"""


def guess_loss(counts):
    shares = counts[counts > 0] / counts.sum()
    return -np.log(shares.max())
