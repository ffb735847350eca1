"""Cuts the shadow off at the tip of v.

loses: only the line matters: a longer v, or the opposite one
"""


def split(u, v):
    along = min((u @ v) / (v @ v), torch.tensor(1.0)) * v
    return along, u - along
