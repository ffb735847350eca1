import random


def minibatches(X, y, batch_size, seed):
    rows = list(range(len(y)))
    random.Random(seed).shuffle(rows)
    batches = []
    while rows:
        batch, rows = rows[:batch_size], rows[batch_size:]
        batches.append((X[batch], y[batch]))
    return batches
