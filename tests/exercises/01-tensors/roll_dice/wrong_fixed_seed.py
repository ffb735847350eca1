"""Ignores the seed it is given.

loses: the seed decides, and nothing else
says: is `seed` used?
"""


def roll_dice(n, seed):
    return torch.randint(1, 7, (n,), generator=torch.Generator().manual_seed(42))
