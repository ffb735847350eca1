"""Divides by n squared: only the right differences, but the mean over all places.

loses: three samples
"""


def mean_squared_error(y_hat, y):
    differences = torch.diag(y_hat - y)
    return (torch.diag(differences) ** 2).mean()
