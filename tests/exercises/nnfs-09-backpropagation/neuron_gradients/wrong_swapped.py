"""Gives each factor its own value instead of the other one.

loses: output and gradients with the gate open
says: `grad_x` and `grad_w` are swapped
"""


def neuron_gradients(x, w, b, upstream):
    z = x @ w + b
    grad_z = upstream if z > 0 else 0.0
    return max(0.0, z), grad_z * x, grad_z * w, grad_z
