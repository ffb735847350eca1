"""Lets everything pass.

loses: nothing passes where z is negative or 0
says: The gate is missing
"""


def neuron_gradients(x, w, b, upstream):
    return max(0.0, x @ w + b), upstream * w, upstream * x, upstream
