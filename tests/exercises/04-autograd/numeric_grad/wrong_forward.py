"""Nudges to one side.

loses: the sum of cubes
says: This is the forward difference
"""


def numeric_grad(f, x, h=1e-6):
    x = x.double()
    grad = torch.zeros_like(x)
    for j in range(x.numel()):
        nudge = torch.zeros_like(x)
        nudge.view(-1)[j] = h
        grad.view(-1)[j] = (f(x + nudge) - f(x)) / h
    return grad
