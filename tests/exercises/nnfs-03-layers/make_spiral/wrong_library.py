"""Lets the library do it.

loses: everything
says: Follow the recipe yourself
"""


def make_spiral(n, k, seed):
    return data.spiral(n, k, np.random.default_rng(seed))
