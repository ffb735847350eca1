"""Returns ReLU's slope and forgets the upstream gradient.

loses: the gradient passes where Z was positive
says: it multiplies `upstream`
"""


def relu_backward(Z, upstream):
    return (Z > 0).astype(float)
