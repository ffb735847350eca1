"""Searches a fine grid; tensors without axes."""


def strongest_pull(y):
    z = torch.linspace(-12, 12, 240_001, dtype=torch.float64)
    p = torch.sigmoid(z)
    g = ((p - y) * p * (1 - p)).abs()
    i = g.argmax()
    return z[i], g[i]
