"""Divides by the cache itself.

loses: a step of AdaGrad
loses: a step of RMSProp
loses: tiny and zero gradients, rho=0, and other epsilons
says: The square root of the cache is missing
"""


def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    square = grad**2
    c = c + square if rho is None else rho * c + (1 - rho) * square
    return value - lr * grad / (c + epsilon), c
