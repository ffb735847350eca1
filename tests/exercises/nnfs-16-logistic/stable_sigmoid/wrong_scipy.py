"""Asks SciPy.

loses: everything
"""

from scipy.special import expit


def stable_sigmoid(z):
    return expit(z)
