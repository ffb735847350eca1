"""As near to even as floats allow in comfort."""


def right_but_poor(k, bound):
    p = 1 / k + 1e-7
    y_hat = np.full((1, k), (1 - p) / (k - 1))
    y_hat[0, 0] = p
    return y_hat, np.array([0])
