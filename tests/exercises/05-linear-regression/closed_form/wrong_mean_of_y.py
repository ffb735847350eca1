"""Takes the mean of y for the bias.

loses: eight rows, three features
says: the bias is more than the mean of y
"""


def closed_form(X, y):
    return torch.linalg.lstsq(X - X.mean(dim=0), y - y.mean()).solution, y.mean().item()
