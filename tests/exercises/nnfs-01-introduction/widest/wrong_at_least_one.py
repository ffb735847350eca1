"""Never returns 0.

loses: budgets that fit one neuron a layer, or none
says: 0 was asked
"""


def widest(n_in, n_out, budget):
    h = 1
    while (n_in + 1) * (h + 1) + (h + 2) * (h + 1) + (h + 2) * n_out <= budget:
        h += 1
    return h
