"""Guesses from the means.

loses: fitted on the training rows, on all, on each set
loses: a highest or a lowest value, test rows inside the range
loses: other ways to scale
"""


def audit(prepare, train, test):
    first, second = prepare(train, test)
    return bool(np.abs(first.mean(axis=0)).max() > 1e-9), bool(np.abs(second.mean(axis=0)).max() < 1e-9)
