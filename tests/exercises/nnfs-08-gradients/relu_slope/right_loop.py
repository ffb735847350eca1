def relu_slope(z):
    slopes = np.zeros_like(z)
    for place in np.ndindex(z.shape):
        if z[place] > 0:
            slopes[place] = 1.0
    return slopes
