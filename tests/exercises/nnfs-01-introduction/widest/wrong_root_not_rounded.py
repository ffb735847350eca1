"""Solves the equation, and leaves its root as it is.

loses: the network of the film, and one parameter less
says: round the root down
"""


def widest(n_in, n_out, budget):
    half = (n_in + n_out + 2) / 2
    return max(0, (half**2 + budget - n_out) ** 0.5 - half)
