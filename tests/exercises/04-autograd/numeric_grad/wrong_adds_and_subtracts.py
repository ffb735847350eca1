"""Writes into x and takes the nudge back by arithmetic: rounding stays.

loses: x is as it was, to the last bit
says: The call changed its argument
"""


def numeric_grad(f, x, h=1e-6):
    x = x.double()
    grad = torch.zeros_like(x)
    for j in range(x.numel()):
        x.view(-1)[j] += h
        above = f(x).clone()
        x.view(-1)[j] -= 2 * h
        below = f(x).clone()
        x.view(-1)[j] += h
        grad.view(-1)[j] = (above - below) / (2 * h)
    return grad
