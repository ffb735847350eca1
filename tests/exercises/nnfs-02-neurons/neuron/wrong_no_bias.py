"""Forgets the bias.

loses: the neuron of the text, with four inputs
loses: any number of inputs, whole numbers too
says: The bias is missing
"""


def neuron(x, w, b):
    return sum(x_m * w_m for x_m, w_m in zip(x, w, strict=True))
