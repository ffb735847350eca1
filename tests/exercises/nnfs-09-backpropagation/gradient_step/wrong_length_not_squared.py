"""Takes the length of the gradient, not its square.

loses: the predicted fall
says: its square was asked
"""


def gradient_step(parameters, gradients, lr):
    new = [p - lr * g for p, g in zip(parameters, gradients, strict=True)]
    return new, lr * np.sqrt(sum((g**2).sum() for g in gradients))
