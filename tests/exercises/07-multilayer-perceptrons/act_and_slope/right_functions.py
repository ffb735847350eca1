"""A dictionary of functions."""


def relu(z):
    return z.clamp(min=0), (z > 0) * 1.0


def leaky(z):
    return torch.maximum(z, z / 100), (z > 0) * 0.99 + 0.01


ACTS = {
    "step": lambda z: ((z > 0).float(), torch.zeros(z.shape)),
    "linear": lambda z: (z, torch.ones(z.shape)),
    "relu": relu,
    "leaky": leaky,
    "sigmoid": lambda z: (z.sigmoid(), z.sigmoid() - z.sigmoid() ** 2),
    "tanh": lambda z: (z.tanh(), 1 - z.tanh() ** 2),
}


def act_and_slope(name, z):
    try:
        return ACTS[name](z)
    except KeyError:
        raise ValueError(f"{name} is unknown") from None
