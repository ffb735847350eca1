"""Gradients the wrong way round.

loses: backward: deltas and gradients of 2 examples, 6 features, 4 hidden units
says: transposed
"""


def shapes(n, d, h):
    return {
        "z1": (n, h),
        "a1": (n, h),
        "y_hat": (n, 1),
        "delta_2": (n, 1),
        "delta_1": (n, h),
        "grad_W2": (1, h),
        "grad_W1": (h, d),
    }
