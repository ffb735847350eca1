def gradient_by_hand(x, y, z):
    first = np.array([2 * x * y, x * x, 0.0])
    second = np.array([4 * z, 0.0, 4 * x])
    third = -3 * np.array([0.0, z * z, 2 * y * z])
    return first + second + third
