"""Seeds the generator that all code shares.

loses: nobody else's random numbers change
says: make a `torch.Generator` of your own
"""


def roll_dice(n, seed):
    torch.manual_seed(seed)
    return torch.randint(1, 7, (n,))
