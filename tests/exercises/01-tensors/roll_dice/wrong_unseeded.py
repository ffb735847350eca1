"""Draws from the shared generator as it stands.

loses: the seed decides, and nothing else
says: different throws
"""


def roll_dice(n, seed):
    return torch.randint(1, 7, (n,))
