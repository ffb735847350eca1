"""Leaves 0 where the score is 0.

loses: scores from -3 to 3
"""


def stable_sigmoid(z):
    out = np.zeros_like(z)
    out[z > 0] = 1 / (1 + np.exp(-z[z > 0]))
    low = np.exp(z[z < 0])
    out[z < 0] = low / (1 + low)
    return out
