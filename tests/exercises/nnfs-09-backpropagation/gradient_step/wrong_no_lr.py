"""Forgets the learning rate in the prediction.

loses: the predicted fall
says: The learning rate is missing
"""


def gradient_step(parameters, gradients, lr):
    new = [p - lr * g for p, g in zip(parameters, gradients, strict=True)]
    return new, sum((g**2).sum() for g in gradients)
