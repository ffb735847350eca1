"""Changes the cache that it was given.

loses: no argument is changed
says: work on a copy
"""


def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    if rho is None:
        c += grad**2
    else:
        c *= rho
        c += (1 - rho) * grad**2
    return value - lr * grad / (np.sqrt(c) + epsilon), c
