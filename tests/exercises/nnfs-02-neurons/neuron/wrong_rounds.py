"""Hides rounding errors, and digits with them.

loses: any number of inputs, whole numbers too
"""


def neuron(x, w, b):
    return round(sum(x_m * w_m for x_m, w_m in zip(x, w, strict=True)) + b, 2)
