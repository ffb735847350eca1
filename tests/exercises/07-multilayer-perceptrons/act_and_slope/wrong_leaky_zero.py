"""The leaky slope forgotten on the left.

loses: leaky, the example and one more number
loses: step, ReLU and leaky, at the kink, too
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
        return z * (0.01 + 0.99 * on), on
    if name == "sigmoid":
        a = torch.sigmoid(z)
        return a, a * (1 - a)
    if name == "tanh":
        a = torch.tanh(z)
        return a, 1 - a**2
    raise ValueError(name)
