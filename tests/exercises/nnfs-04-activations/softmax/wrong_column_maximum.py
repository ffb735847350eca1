"""Takes each column's maximum away, which does not cancel.

loses: two samples with five classes
loses: scores of a thousand, beside small ones
loses: five samples with two classes, one class, whole numbers
says: Each column had its own maximum
"""


def softmax(Z):
    powers = np.exp(Z - Z.max(axis=0))
    return powers / powers.sum(axis=1, keepdims=True)
