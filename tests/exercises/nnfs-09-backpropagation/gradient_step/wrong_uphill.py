"""Steps uphill.

loses: the parameters after the step
says: a step uphill
"""


def gradient_step(parameters, gradients, lr):
    new = [p + lr * g for p, g in zip(parameters, gradients, strict=True)]
    return new, lr * sum((g**2).sum() for g in gradients)
