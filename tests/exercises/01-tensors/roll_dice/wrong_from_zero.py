"""Throws 0 to 5.

loses: whole numbers from 1 to 6, all equally likely
says: only the faces [0, 1, 2, 3, 4, 5]
"""


def roll_dice(n, seed):
    return torch.randint(6, (n,), generator=torch.Generator().manual_seed(seed))
