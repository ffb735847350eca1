"""Makes the short half-axis a little longer than 0.

loses: whole numbers, other angles, a flat ellipse and a circle
says: the short half-axis is 0.1
"""


def ellipse_map(long, short, angle):
    c, s = math.cos(angle), math.sin(angle)
    return torch.tensor([[long * c, -max(short, 0.1) * s], [long * s, max(short, 0.1) * c]])
