"""Divides the scores themselves.

loses: two samples with five classes
loses: scores of a thousand, beside small ones
loses: five samples with two classes, one class, whole numbers
says: The exponential is missing
"""


def softmax(Z):
    return Z / Z.sum(axis=1, keepdims=True)
