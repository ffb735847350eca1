"""Multiplies the two maps entry by entry.

loses: half-axes 2.5 and 0.5, turned by 30 degrees
loses: whole numbers, other angles, a flat ellipse and a circle
says: half-axis
"""


def ellipse_map(long, short, angle):
    turn = torch.tensor([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    stretch = torch.tensor([[float(long), 0.0], [0.0, float(short)]])
    return turn * stretch
