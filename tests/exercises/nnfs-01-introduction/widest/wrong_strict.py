"""Wants room to spare.

loses: the network of the film, and one parameter less
says: needs the whole budget still fits
"""


def widest(n_in, n_out, budget):
    h = 0
    while (n_in + 1) * (h + 1) + (h + 2) * (h + 1) + (h + 2) * n_out < budget:
        h += 1
    return h
