"""Writes the default where the argument was asked.

loses: tiny and zero gradients, rho=0, and other epsilons
"""


def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    square = grad**2
    c = c + square if rho is None else rho * c + (1 - rho) * square
    return value - lr * grad / (np.sqrt(c) + 1e-7), c
