"""Takes the bias's gradient for a constant 1.

loses: the upstream gradient multiplies every gradient
says: `grad_b` lacks `upstream`
"""


def neuron_gradients(x, w, b, upstream):
    z = x @ w + b
    grad_z = upstream if z > 0 else 0.0
    return max(0.0, z), grad_z * w, grad_z * x, 1.0 if z > 0 else 0.0
