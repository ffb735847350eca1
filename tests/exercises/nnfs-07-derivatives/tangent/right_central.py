def tangent(f, x0):
    right, left = x0 + 1e-4, x0 - 1e-4
    slope = np.float64(f(right) - f(left)) / 2e-4
    height_at_zero = f(x0) + slope * (0 - x0)
    return [slope, height_at_zero]
