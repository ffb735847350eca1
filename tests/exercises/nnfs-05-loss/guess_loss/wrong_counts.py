"""Forgets to make shares.

loses: six, three and one samples
loses: classes that do not occur, a thousand even classes
says: turned into shares first
"""


def guess_loss(counts):
    return -np.sum(counts * np.log(counts))
