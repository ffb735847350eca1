"""Examples as columns.

loses: forward: z1, a1 and y_hat of 5 examples, 3 features, 7 hidden units
"""


def shapes(n, d, h):
    return {
        "z1": (h, n),
        "a1": (h, n),
        "y_hat": (1, n),
        "delta_2": (n, 1),
        "delta_1": (n, h),
        "grad_W2": (h, 1),
        "grad_W1": (d, h),
    }
