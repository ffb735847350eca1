"""Returns floats.

loses: whole numbers from 1 to 6, all equally likely
says: dtype int64 were asked
"""


def roll_dice(n, seed):
    own = torch.Generator().manual_seed(seed)
    return torch.floor(torch.rand(n, generator=own) * 6 + 1)
