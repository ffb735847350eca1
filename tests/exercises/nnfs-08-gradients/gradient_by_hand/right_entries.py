def gradient_by_hand(x, y, z):
    gradient = np.empty(3)
    gradient[0] = 2 * (x * y + 2 * z)
    gradient[1] = x**2 - 3 * z**2
    gradient[2] = 2 * (2 * x - 3 * y * z)
    return gradient
