def numeric_gradient(f, v, h):
    shape, flat = v.shape, v.astype(np.float64).ravel()
    slopes = []
    for nudge in h * np.eye(flat.size):
        above, below = f((flat + nudge).reshape(shape)), f((flat - nudge).reshape(shape))
        slopes.append((above - below) / (2 * h))
    return np.array(slopes).reshape(shape)
