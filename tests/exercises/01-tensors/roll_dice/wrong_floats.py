"""Returns floats.

loses: whole numbers from 1 to 6, all of them
says: dtype int64 was asked
"""


def roll_dice(n, seed):
    own = torch.Generator().manual_seed(seed)
    return torch.floor(torch.rand(n, generator=own) * 6 + 1)
