"""Lets torch count.

loses: everything
"""


def forecast():
    X = torch.zeros(49, 1, 32, 32)
    return [7850, 235, 96, len(X.reshape(-1, 784)), X.flatten(1).shape[1], 1.39]
