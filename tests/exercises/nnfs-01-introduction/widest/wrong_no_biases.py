"""Counts weights only.

loses: the network of the film, and one parameter less
loses: more inputs than outputs, and the other way round
says: The biases are missing
"""


def widest(n_in, n_out, budget):
    h = 0
    while n_in * (h + 1) + (h + 1) ** 2 + (h + 1) * n_out <= budget:
        h += 1
    return h
