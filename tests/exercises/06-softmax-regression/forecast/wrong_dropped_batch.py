"""Drops the last batch.

loses: 1 to 3: parameters and batches
says: it is a batch
"""


def forecast():
    return [7850, 234, 96, 64, 1024, 1.39]
