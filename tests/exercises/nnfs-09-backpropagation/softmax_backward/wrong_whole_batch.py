"""Sums over the whole batch.

loses: two samples with three classes
says: The sum runs over the whole batch
"""


def softmax_backward(s, upstream):
    return s * (upstream - np.sum(upstream * s))
