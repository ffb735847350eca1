"""Computes.

loses: everything
"""


def comparisons():
    slope = [torch.sigmoid(torch.tensor(z)).item() for z in (-10.0, 0.0)]
    first = "<" if slope[0] < slope[1] else ">"
    return [first, ">", "<", "<", ">", ">", ">", "="]
