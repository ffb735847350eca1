"""The sigmoid as a hyperbolic tangent: beside a label, small numbers do not count."""


def logit_gradient(z, y):
    return (0.5 + 0.5 * np.tanh(z / 2) - y.astype(float)) / z.size
