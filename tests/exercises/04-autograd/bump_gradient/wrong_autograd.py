"""Lets the judge do the work.

loses: everything
says: autograd is the judge
"""


def bump_gradient(x, w):
    x = x.clone().requires_grad_(True)
    return torch.autograd.grad((w @ x) * torch.exp(-x @ x / 2), x)[0]
