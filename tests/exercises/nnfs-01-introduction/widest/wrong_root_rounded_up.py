"""Rounds to the nearest width.

loses: the network of the film, and one parameter less
says: or a root was rounded up
"""


def widest(n_in, n_out, budget):
    half = (n_in + n_out + 2) / 2
    return max(0, round((half**2 + budget - n_out) ** 0.5 - half))
