"""A NumPy array.

loses: whole numbers from 1 to 6, all equally likely
says: A torch tensor was asked
"""


def roll_dice(n, seed):
    return np.random.default_rng(seed).integers(1, 7, n)
