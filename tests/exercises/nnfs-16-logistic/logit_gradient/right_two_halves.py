def logit_gradient(z, y):
    pos = np.exp(-np.logaddexp(0, -z))
    neg = np.exp(-np.logaddexp(0, z))
    return np.where(y == 1, -neg, pos) / (z.shape[0] * z.shape[1])
