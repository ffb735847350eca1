"""Loses the axis of the one output.

loses: forward: z1, a1 and y_hat of 5 examples, 3 features, 7 hidden units
"""


def shapes(n, d, h):
    return {
        "z1": (n, h),
        "a1": (n, h),
        "y_hat": (n,),
        "delta_2": (n,),
        "delta_1": (n, h),
        "grad_W2": (h, 1),
        "grad_W1": (d, h),
    }
