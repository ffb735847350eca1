"""Makes the probabilities in the argument.

loses: other sizes, labels of any type
says: is changed by the call
"""


def logit_gradient(z, y):
    z[...] = np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))
    return (z - y) / z.size
