"""Divides 0 by 0.

loses: a matrix in float32, a gradient of zeros that is right, one that is not, a largest entry below 0
says: nan
"""


def differences(f, x, h=1e-6):
    x = x.double()
    nudges = h * torch.eye(x.numel(), dtype=torch.float64).reshape(-1, *x.shape)
    return torch.stack([(f(x + e) - f(x - e)) / (2 * h) for e in nudges]).reshape(x.shape)


def check_grad(f, grad, x):
    numeric = differences(f, x)
    return (numeric - grad).abs().max() / max(numeric.abs().max(), grad.abs().max())
