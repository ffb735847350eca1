"""Only stretches.

loses: half-axes 2.5 and 0.5, turned by 30 degrees
loses: whole numbers, other angles, a flat ellipse and a circle
says: the axes are not turned
"""


def ellipse_map(long, short, angle):
    return torch.tensor([[float(long), 0.0], [0.0, float(short)]])
