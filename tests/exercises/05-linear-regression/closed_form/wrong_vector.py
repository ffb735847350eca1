"""Returns a vector of weights.

loses: eight rows, three features
"""


def closed_form(X, y):
    theta = torch.linalg.lstsq(torch.hstack([X, torch.ones_like(y)]), y).solution
    return theta[:-1].flatten(), theta[-1].item()
