"""Forgets the part of the other probabilities.

loses: two samples with three classes
says: The part with the other probabilities is missing
"""


def softmax_backward(s, upstream):
    return upstream * s
