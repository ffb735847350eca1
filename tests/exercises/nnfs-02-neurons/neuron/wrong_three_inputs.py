"""Writes the sum of the text's first neuron.

loses: the neuron of the text, with four inputs
loses: any number of inputs, whole numbers too
says: Only some of the inputs were counted
"""


def neuron(x, w, b):
    return x[0] * w[0] + x[1] * w[1] + x[2] * w[2] + b
