"""Lets the row sums broadcast against the columns: it fails unless n equals k.

loses: two samples with three classes
"""


def softmax_backward(s, upstream):
    return s * (upstream - (upstream * s).sum(axis=1))
