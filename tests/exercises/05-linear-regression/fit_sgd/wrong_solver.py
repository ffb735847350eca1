"""Solves instead of stepping.

loses: everything
says: Take the steps yourself
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    solution = torch.linalg.lstsq(torch.hstack([X, torch.ones_like(y)]), y).solution
    return solution[:-1], solution[-1].item()
