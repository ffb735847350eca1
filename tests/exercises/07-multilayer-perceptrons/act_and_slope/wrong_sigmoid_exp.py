"""Sigmoid with exp(z): nan far out.

loses: far out: no nan
says: not a number
"""


def act_and_slope(name, z):
    on = (z > 0).to(z.dtype)
    if name == "step":
        return on, 0 * z
    if name == "linear":
        return z, torch.ones_like(z)
    if name == "relu":
        return z * on, on
    if name == "leaky":
        return z * (0.01 + 0.99 * on), 0.01 + 0.99 * on
    if name == "sigmoid":
        a = torch.exp(z) / (1 + torch.exp(z))
        return a, a * (1 - a)
    if name == "tanh":
        a = torch.tanh(z)
        return a, 1 - a**2
    raise ValueError(name)
