def relu_slope(z):
    return (z > 0).astype(float)
