"""Returns a row of weights.

loses: eight rows, three features
says: The weights are a row
"""


def closed_form(X, y):
    theta = torch.linalg.lstsq(torch.hstack([X, torch.ones_like(y)]), y).solution
    return theta[:-1].T, theta[-1].item()
