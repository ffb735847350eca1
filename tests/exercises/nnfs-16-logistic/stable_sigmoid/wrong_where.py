"""Computes both forms for all entries.

loses: no warning on the way
says: `np.where` computes both of its branches
"""


def stable_sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))
