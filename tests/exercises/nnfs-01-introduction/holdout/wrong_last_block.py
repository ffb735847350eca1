"""Takes the last rows, unshuffled.

loses: rows are shuffled before they are split
loses: the seed decides
says: shuffle first
"""


def holdout(n, fraction, seed):
    held = round(n * fraction)
    return np.arange(n - held), np.arange(n - held, n)
