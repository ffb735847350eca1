"""Cuts fractions off.

loses: half-axes 2.5 and 0.5, turned by 30 degrees
loses: whole numbers, other angles, a flat ellipse and a circle
"""


def ellipse_map(long, short, angle):
    c, s = math.cos(angle), math.sin(angle)
    return torch.tensor([[long * c, -short * s], [long * s, short * c]]).int().float()
