"""Returns nested lists.

loses: half-axes 3 and 1, not turned
loses: half-axes 2.5 and 0.5, turned by 30 degrees
loses: whole numbers, other angles, a flat ellipse and a circle
says: list came
"""


def ellipse_map(long, short, angle):
    c, s = math.cos(angle), math.sin(angle)
    return [[long * c, -short * s], [long * s, short * c]]
