import torch


class LabelError(ValueError):
    pass


def report(y_hat, y):
    n = len(y_hat)
    if y.shape not in {(n,), (n, 1)}:
        raise LabelError(y.shape)
    p, t = torch.tensor(y_hat), torch.tensor(y).reshape(n, 1).double()
    return torch.nn.functional.binary_cross_entropy(p, t).item(), ((p > 0.5) == t).double().mean().item()
