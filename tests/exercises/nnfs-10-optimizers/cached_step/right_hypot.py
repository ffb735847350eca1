def cached_step(value, grad, c, lr, rho=None, epsilon=1e-7):
    stay, come = (1, 1) if rho is None else (rho, 1 - rho)
    root = np.hypot(np.sqrt(stay * c), np.sqrt(come) * grad)
    return value - np.divide(lr * grad, root + epsilon), root**2
