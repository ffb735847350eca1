"""Makes a column of the targets instead, and answers with a Python number."""


def mean_squared_error(y_hat, y):
    return ((y_hat - y.unsqueeze(1)) ** 2).sum().item() / len(y)
