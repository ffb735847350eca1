"""Gives the inputs a delta.

loses: backward: deltas and gradients of 2 examples, 6 features, 4 hidden units
says: belongs to the hidden units
"""


def shapes(n, d, h):
    return {
        "z1": (n, h),
        "a1": (n, h),
        "y_hat": (n, 1),
        "delta_2": (n, 1),
        "delta_1": (n, d),
        "grad_W2": (h, 1),
        "grad_W1": (d, h),
    }
