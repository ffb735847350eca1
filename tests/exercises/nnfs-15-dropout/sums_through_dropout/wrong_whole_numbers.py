"""Keeps the sums in the dtype of `x`: whole numbers lose their decimals.

loses: other rows and rates, the same again for the same seed
"""


def sums_through_dropout(x, rate, draws, rng):
    out = np.zeros(draws, dtype=x.dtype)
    for i in range(draws):
        out[i] = ((rng.random(len(x)) >= rate) / (1 - rate) * x).sum()
    return out.mean(), out.std()
