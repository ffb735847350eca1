def scale_add_(Z, X, Y):
    Z[:] = 2 * X + Y
    return Z
