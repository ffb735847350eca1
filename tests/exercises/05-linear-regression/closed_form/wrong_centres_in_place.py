"""Takes the means off the caller's own rows.

loses: X and y stay as they are
says: work on a copy
"""


def closed_form(X, y):
    x_mean, y_mean = X.mean(dim=0), y.mean()
    X -= x_mean
    y -= y_mean
    W = torch.linalg.lstsq(X, y).solution
    return W, (y_mean - x_mean @ W).item()
