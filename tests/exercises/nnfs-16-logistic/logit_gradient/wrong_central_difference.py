"""Central differences with a large step.

loses: other sizes, labels of any type
"""


def logit_gradient(z, y):
    def loss(z):
        return np.logaddexp(0, z) - y * z

    return (loss(z + 1e-3) - loss(z - 1e-3)) / 2e-3 / z.size
