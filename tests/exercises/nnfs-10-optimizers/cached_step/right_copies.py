def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    new_value, new_c = value.astype(float), c.astype(float)
    if rho is not None:
        new_c *= rho
        new_c += (1 - rho) * grad * grad
    else:
        new_c += grad * grad
    new_value -= lr * np.divide(grad, np.add(np.sqrt(new_c), epsilon))
    return new_value, new_c
