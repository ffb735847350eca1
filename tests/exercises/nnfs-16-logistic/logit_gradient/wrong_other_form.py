"""nan for large scores.

loses: confident mistakes
says: inf or nan
"""


def logit_gradient(z, y):
    return (np.exp(z) / (1 + np.exp(z)) - y) / z.size
