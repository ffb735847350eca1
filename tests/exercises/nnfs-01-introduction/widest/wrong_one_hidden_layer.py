"""Forgets the second hidden layer.

loses: the network of the film, and one parameter less
loses: more inputs than outputs, and the other way round
"""


def widest(n_in, n_out, budget):
    h = 0
    while (n_in + 1) * (h + 1) + (h + 2) * n_out <= budget:
        h += 1
    return h
