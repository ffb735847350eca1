"""Lets torch count.

loses: everything
"""


def forecast():
    X = torch.zeros(98, 1, 16, 16)
    return [10250, 196, 80, len(X.reshape(-1, 784)), X.flatten(1).shape[1], 1.39]
