"""Knows three layers.

loses: the signal keeps its size in a real network
says: 5 widths describe 4 layers; 3 scales came
"""


def keeping_scales(widths):
    return [(2 / d) ** 0.5 for d in widths[:3]]
