"""Does the forward pass once more.

loses: the gradient passes where Z was positive
says: the forward pass
"""


def relu_backward(Z, upstream):
    return np.maximum(Z, 0)
