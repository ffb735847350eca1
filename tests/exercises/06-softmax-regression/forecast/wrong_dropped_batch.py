"""Drops the last batch.

loses: 1 to 3: parameters and batches
says: it is a batch
"""


def forecast():
    return [10250, 195, 80, 32, 256, 1.39]
