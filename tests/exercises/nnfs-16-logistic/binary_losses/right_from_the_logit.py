def binary_losses(y_hat, y):
    p = y_hat.clip(1e-7, 1 - 1e-7)
    z = np.log(p) - np.log(1 - p)
    return (np.logaddexp(0, z) - y * z).mean(-1)
