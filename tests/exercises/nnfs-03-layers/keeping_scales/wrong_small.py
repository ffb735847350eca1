"""The same small number everywhere.

loses: three layers, 8 → 50 → 2 → 18
loses: the signal keeps its size in a real network
says: the signal fades
"""


def keeping_scales(widths):
    return [0.01] * (len(widths) - 1)
