"""The formula as it stands.

loses: no warning on the way
says: some exponent is above 0
"""


def stable_sigmoid(z):
    return 1 / (1 + np.exp(-z))
