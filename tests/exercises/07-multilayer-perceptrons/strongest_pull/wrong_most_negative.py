"""The most negative gradient, not the largest in size.

loses: target 0, the mirror image
loses: targets in between
"""


def strongest_pull(y):
    z = torch.linspace(-12, 12, 24_001, dtype=torch.float64)
    p = torch.sigmoid(z)
    g = (p - y) * p * (1 - p)
    i = g.argmin()
    return z[i].item(), g[i].abs().item()
