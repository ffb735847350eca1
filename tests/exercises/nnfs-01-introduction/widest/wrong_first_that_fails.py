"""Returns the first width that does not fit.

loses: the network of the film, and one parameter less
says: one less was asked
"""


def widest(n_in, n_out, budget):
    h = 1
    while (n_in + 1) * h + (h + 1) * h + (h + 1) * n_out <= budget:
        h += 1
    return h
