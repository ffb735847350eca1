"""Gives the gradients of the output, not of the loss.

loses: the upstream gradient multiplies every gradient
says: `upstream` is missing
"""


def neuron_gradients(x, w, b, upstream):
    z = x @ w + b
    gate = float(z > 0)
    return max(0.0, z), gate * w, gate * x, gate
