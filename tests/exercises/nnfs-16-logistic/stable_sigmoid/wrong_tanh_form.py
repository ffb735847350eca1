"""Right on paper; small probabilities are lost beside the 1.

loses: far out, other shapes, and float32 stays float32
says: A small number was lost beside a 1
"""


def stable_sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))
