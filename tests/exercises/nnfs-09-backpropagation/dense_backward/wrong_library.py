"""Lets the library's layer do it.

loses: the gradient of the inputs
"""


def dense_backward(X, W, upstream):
    layer = nn.Dense(*W.shape, rng=np.random.default_rng(0))
    layer.W.value = W
    layer.forward(X)
    return layer.backward(upstream), layer.W.grad, layer.b.grad
