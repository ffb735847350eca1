"""Works for vectors only.

loses: a matrix in float32, probed in float64, and a larger h
"""


def numeric_grad(f, x, h=1e-6):
    x = x.double()
    grad = torch.zeros_like(x)
    for j in range(len(x)):
        nudge = torch.zeros_like(x)
        nudge[j] = h
        grad[j] = (f(x + nudge) - f(x - nudge)) / (2 * h)
    return grad
