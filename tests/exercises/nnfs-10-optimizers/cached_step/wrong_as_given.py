"""The colleague's function.

loses: a step of AdaGrad
loses: a step of RMSProp
loses: tiny and zero gradients, rho=0, and other epsilons
says: The cache adds up |g|
says: rho and 1 - rho are swapped
"""


def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    if rho:
        c *= 1 - rho
        c += rho * grad**2
    else:
        c += np.abs(grad)
    return value - lr * grad / np.sqrt(c + epsilon), c
