"""SciPy's logsumexp, imported by its name alone.

loses: everything
says: uses `scipy`
"""

from scipy.special import logsumexp


def softmax(Z):
    return np.exp(Z - logsumexp(Z, axis=1, keepdims=True))
