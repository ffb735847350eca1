"""Rounds: 1 and 6 come half as often.

loses: whole numbers from 1 to 6, all equally likely
says: a fair die gives each about 1000
"""


def roll_dice(n, seed):
    g = torch.Generator().manual_seed(seed)
    return (torch.rand(n, generator=g) * 5).round().long() + 1
