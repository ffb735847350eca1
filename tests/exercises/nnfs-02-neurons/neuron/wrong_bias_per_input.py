"""Adds the bias inside the loop.

loses: the neuron of the text, with four inputs
says: add it once
"""


def neuron(x, w, b):
    return sum(x_m * w_m + b for x_m, w_m in zip(x, w, strict=True))
