"""Takes the maximum of the whole batch away.

loses: scores of a thousand, beside small ones
says: Take away the maximum of each row
"""


def softmax(Z):
    powers = np.exp(Z - Z.max())
    return powers / powers.sum(axis=1, keepdims=True)
