"""Takes inputs for outputs.

loses: more inputs than outputs, and the other way round
"""


def widest(n_in, n_out, budget):
    h = 0
    while (n_out + 1) * (h + 1) + (h + 2) * (h + 1) + (h + 2) * n_in <= budget:
        h += 1
    return h
