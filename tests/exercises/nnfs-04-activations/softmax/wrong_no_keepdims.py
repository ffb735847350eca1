"""Lets the row sums broadcast against the columns: an error unless n equals k.

loses: two samples with five classes
loses: scores of a thousand, beside small ones
loses: five samples with two classes, one class, whole numbers
"""


def softmax(Z):
    powers = np.exp(Z - Z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1)
