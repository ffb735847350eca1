"""Asks the judged to judge.

loses: everything
says: a judge does not ask autograd
"""


def numeric_grad(f, x, h=1e-6):
    x = x.double().clone().requires_grad_(True)
    f(x).backward()
    return x.grad
