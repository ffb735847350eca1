"""Uses the diagonal of the Jacobian alone.

loses: two samples with three classes
says: the diagonal of the Jacobian alone
"""


def softmax_backward(s, upstream):
    return upstream * s * (1 - s)
