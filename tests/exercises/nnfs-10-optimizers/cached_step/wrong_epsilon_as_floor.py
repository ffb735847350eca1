"""Takes the larger of root and epsilon, not their sum.

loses: tiny and zero gradients, rho=0, and other epsilons
"""


def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    c = c + grad**2 if rho is None else rho * c + (1 - rho) * grad**2
    return value - lr * grad / np.maximum(np.sqrt(c), epsilon), c
