"""Sends ones through the library's layer.

loses: everything
says: Dropout
"""


def dropout_mask(shape, rate, rng):
    ones = np.ones((int(np.prod(shape)), 1))
    return nn.Dropout(rate, rng).forward(ones).reshape(shape)
