"""Normalises the columns.

loses: two samples with five classes
loses: five samples with two classes, one class, whole numbers
says: Each column sums to 1
"""


def softmax(Z):
    powers = np.exp(Z - Z.max(axis=0))
    return powers / powers.sum(axis=0)
