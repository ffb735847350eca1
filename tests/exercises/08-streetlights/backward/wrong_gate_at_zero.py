"""A unit with z = 0 counts as on.

loses: three examples, two features, five units, in which each unit is on for some only
says: `>=` where `>` is meant
"""


def backward(X, y, W1, W2):
    z1 = X @ W1
    a1 = np.maximum(z1, 0)
    delta_2 = a1 @ W2 - y
    delta_1 = delta_2 @ W2.T * (z1 >= 0)
    return X.T @ delta_1, a1.T @ delta_2
