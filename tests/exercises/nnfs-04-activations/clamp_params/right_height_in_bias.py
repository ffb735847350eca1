def clamp_params(x0, x1, height):
    w1 = abs(height) / (x1 - x0)
    return [w1, -w1 * x0, -1.0, abs(height), -np.sign(height)]
