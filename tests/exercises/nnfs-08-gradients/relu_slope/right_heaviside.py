def relu_slope(z):
    return np.heaviside(z, 0)
