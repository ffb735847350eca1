"""Squares the whole step.

loses: the predicted fall
says: The learning rate is squared
"""


def gradient_step(parameters, gradients, lr):
    steps = [lr * g for g in gradients]
    return [p - s for p, s in zip(parameters, steps, strict=True)], sum((s**2).sum() for s in steps)
