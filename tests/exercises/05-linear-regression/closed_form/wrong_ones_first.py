"""Takes the first weight for the bias.

loses: eight rows, three features
says: The column of ones stands first
"""


def closed_form(X, y):
    theta = torch.linalg.lstsq(torch.hstack([torch.ones_like(y), X]), y).solution
    return theta[:-1], theta[-1].item()
