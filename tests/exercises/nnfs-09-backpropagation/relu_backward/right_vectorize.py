"""No function of Python, but it can be called."""

relu_backward = np.vectorize(lambda z, u: u if z > 0 else 0.0)
