"""h² + (n_in + n_out + 2) h + n_out = budget, solved for h."""


def widest(n_in, n_out, budget):
    p, q = n_in + n_out + 2, n_out - budget
    if 1 + p + q > 0:
        return 0
    return int(((p * p - 4 * q) ** 0.5 - p) / 2 + 1e-9)
