"""Nudges by a millionth, whatever h is.

loses: a matrix in float32, probed in float64, and a larger h
says: The nudges do not depend on `h`
"""


def numeric_grad(f, x, h=1e-6):
    h = 1e-6
    x = x.double()
    grad = torch.zeros_like(x)
    for j in range(x.numel()):
        nudge = torch.zeros_like(x)
        nudge.view(-1)[j] = h
        grad.view(-1)[j] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return grad
