"""Hides rounding errors, and digits with them.

loses: more neurons than inputs, one neuron, one input
"""


def layer_loop(x, weights, b):
    return [round(sum(p * q for p, q in zip(x, w, strict=True)) + b_j, 3) for w, b_j in zip(weights, b, strict=True)]
