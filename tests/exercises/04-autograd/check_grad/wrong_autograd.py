"""Asks autograd.

loses: everything
says: a judge does not ask autograd
"""


def check_grad(f, grad, x):
    x = x.double().clone().requires_grad_(True)
    (right,) = torch.autograd.grad(f(x), x)
    size = max(right.abs().max(), grad.abs().max())
    return (right - grad).abs().max() / size if size > 0 else 0.0
