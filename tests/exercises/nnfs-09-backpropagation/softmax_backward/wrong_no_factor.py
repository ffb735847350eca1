"""Forgets the factor s in front.

loses: two samples with three classes
says: The factor `s` in front is missing
"""


def softmax_backward(s, upstream):
    return upstream - (upstream * s).sum(axis=1, keepdims=True)
