def shared_weight_gradient(w, b, x, t):
    miss = 2 * (w**2 * x + w * b + b - t)
    return miss * (2 * w * x + b), np.float64(miss * (w + 1))
