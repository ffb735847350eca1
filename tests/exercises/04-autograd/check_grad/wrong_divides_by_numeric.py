"""Divides by the numeric gradient alone.

loses: the right gradient, one twice as large, one with its sign turned, one with a wrong entry
says: these are divided by the numeric one
"""


def differences(f, x, h=1e-6):
    x = x.double()
    nudges = h * torch.eye(x.numel(), dtype=torch.float64).reshape(-1, *x.shape)
    return torch.stack([(f(x + e) - f(x - e)) / (2 * h) for e in nudges]).reshape(x.shape)


def check_grad(f, grad, x):
    numeric = differences(f, x)
    size = numeric.abs().max()
    return (numeric - grad).abs().max() / size if size > 0 else 0.0
