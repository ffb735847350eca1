"""Gives each input a neuron: walks down the columns.

loses: the layer of the text
loses: more neurons than inputs, one neuron, one input
"""


def layer_loop(x, weights, b):
    return [sum(x[j] * weights[j][m] for j in range(len(weights))) + b[m] for m in range(len(b))]
