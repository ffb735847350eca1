"""Lets zip stop at the shorter list.

loses: lists of different lengths are refused
says: no ValueError was raised
"""


def neuron(x, w, b):
    return sum(x_m * w_m for x_m, w_m in zip(x, w, strict=False)) + b
