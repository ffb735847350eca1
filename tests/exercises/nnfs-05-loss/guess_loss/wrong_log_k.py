"""Guesses evenly.

loses: six, three and one samples
loses: classes that do not occur, a thousand even classes
says: log k is the loss of guessing
"""


def guess_loss(counts):
    return np.log(len(counts))
