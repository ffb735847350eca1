"""Counts three neurons, as in the text.

loses: more neurons than inputs, one neuron, one input
"""


def layer_loop(x, weights, b):
    return [sum(x_m * w for x_m, w in zip(x, weights[j], strict=True)) + b[j] for j in range(3)]
