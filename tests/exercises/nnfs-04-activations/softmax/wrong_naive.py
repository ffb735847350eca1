"""Overflows.

loses: scores of a thousand, beside small ones
says: overflowed
"""


def softmax(Z):
    powers = np.exp(Z)
    return powers / powers.sum(axis=1, keepdims=True)
