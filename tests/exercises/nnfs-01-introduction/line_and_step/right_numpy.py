"""NumPy scalars and a list."""


def line_and_step(x, w, b):
    z = np.float64(w) * x + b
    return [z, np.int64(z > 0)]
