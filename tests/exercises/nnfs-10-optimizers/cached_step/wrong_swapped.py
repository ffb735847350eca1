"""Swaps rho and 1 - rho.

loses: a step of RMSProp
loses: tiny and zero gradients, rho=0, and other epsilons
says: rho and 1 - rho are swapped
"""


def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    square = grad**2
    c = c + square if rho is None else (1 - rho) * c + rho * square
    return value - lr * grad / (np.sqrt(c) + epsilon), c
