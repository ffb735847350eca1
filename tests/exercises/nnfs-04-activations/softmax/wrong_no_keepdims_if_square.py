"""The silent error of a square batch alone.

loses: five samples with two classes, one class, whole numbers
says: a `keepdims=True` is missing
"""


def softmax(Z):
    powers = np.exp(Z - Z.max(axis=1, keepdims=True))
    square = Z.shape[0] == Z.shape[1]
    return powers / powers.sum(axis=1, keepdims=not square)
