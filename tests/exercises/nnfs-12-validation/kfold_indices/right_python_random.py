import random


def kfold_indices(n, k, seed):
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    folds = []
    start = 0
    for f in range(k):
        stop = start + n // k + (1 if f < n % k else 0)
        folds.append((rows[:start] + rows[stop:], rows[start:stop]))
        start = stop
    return folds
