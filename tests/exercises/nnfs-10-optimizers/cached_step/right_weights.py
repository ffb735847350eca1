def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    kept, new = (1.0, 1.0) if rho is None else (rho, 1 - rho)
    cache = kept * c + new * np.square(grad)
    return [value - (lr / (cache**0.5 + epsilon)) * grad, cache]
