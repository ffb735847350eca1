"""Divides by the cache before the step.

loses: a step of AdaGrad
loses: a step of RMSProp
loses: tiny and zero gradients, rho=0, and other epsilons
says: divides by the old cache
"""


def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    new_c = c + grad**2 if rho is None else rho * c + (1 - rho) * grad**2
    return value - lr * grad / (np.sqrt(c) + epsilon), new_c
