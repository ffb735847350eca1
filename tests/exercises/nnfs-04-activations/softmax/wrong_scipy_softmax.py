"""SciPy's softmax, imported by its name alone.

loses: everything
says: uses `scipy`
"""

from scipy.special import softmax as sp_softmax


def softmax(Z):
    return sp_softmax(Z, axis=1)
