"""The library's.

loses: everything
says: uses `cross_entropy`
"""


def cross_entropy(logits, y):
    return F.cross_entropy(logits, y)
