"""Turns there and back again.

loses: whole numbers, other angles, a flat ellipse and a circle
"""


def ellipse_map(long, short, angle):
    turn = torch.tensor([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    stretch = torch.tensor([[float(long), 0.0], [0.0, float(short)]])
    long, short = max(long, 1), max(short, 0.1)
    stretch = torch.tensor([[float(long), 0.0], [0.0, float(short)]])
    return turn @ stretch @ turn.T
