"""Normalises the whole batch.

loses: two samples with five classes
loses: five samples with two classes, one class, whole numbers
says: The whole array sums to 1
"""


def softmax(Z):
    powers = np.exp(Z - Z.max())
    return powers / powers.sum()
