"""Only knows angles between 0 and a quarter turn.

loses: whole numbers, other angles, a flat ellipse and a circle
says: the long half-axis points along
"""


def ellipse_map(long, short, angle):
    angle = min(angle, math.pi / 2)
    c, s = math.cos(angle), math.sin(angle)
    return torch.tensor([[long * c, -short * s], [long * s, short * c]])
