"""The library's, by a side door.

loses: everything
says: uses `train`
"""


def cross_entropy(logits, y):
    return train.Classifier().loss(logits, y)
