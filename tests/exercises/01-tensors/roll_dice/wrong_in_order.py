"""Counts instead of throwing.

loses: whole numbers from 1 to 6, all equally likely
says: equal to the one before
"""


def roll_dice(n, seed):
    return (torch.arange(n) + seed) % 6 + 1
