"""Moves the old parameters.

loses: the old parameters and the gradients stay
says: work on a copy
"""


def gradient_step(parameters, gradients, lr):
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter -= lr * gradient
    return parameters, lr * sum((g**2).sum() for g in gradients)
