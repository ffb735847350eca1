"""Tracks the caller's x.

loses: x is as plain as it came
says: work on a copy of your own
"""


def jacobian(A, x):
    x.requires_grad_(True)
    y = torch.tanh(A @ x)
    return torch.stack([torch.autograd.grad(y_m, x, retain_graph=True)[0] for y_m in y])
