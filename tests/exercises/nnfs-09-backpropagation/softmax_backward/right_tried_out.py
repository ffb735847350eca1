"""Tried out in the same cell, in a loop."""


def softmax_backward(s, upstream):
    return s * (upstream - (upstream * s).sum(axis=1, keepdims=True))


for _t in range(3):
    softmax_backward(np.array([[0.5, 0.5]]), np.array([[1.0, 0.0]]))
