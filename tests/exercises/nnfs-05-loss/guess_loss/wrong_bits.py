"""Measures in bits.

loses: six, three and one samples
loses: classes that do not occur, a thousand even classes
says: measured in bits
"""


def guess_loss(counts):
    shares = counts[counts > 0] / counts.sum()
    return -np.sum(shares * np.log2(shares))
