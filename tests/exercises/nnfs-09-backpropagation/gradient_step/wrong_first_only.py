"""Counts the first array only.

loses: the predicted fall
says: Only the first array is counted
"""


def gradient_step(parameters, gradients, lr):
    new = [p - lr * g for p, g in zip(parameters, gradients, strict=True)]
    return new, lr * (gradients[0] ** 2).sum()
