"""Works for single numbers only.

loses: several losses, wide and narrow noise, a perfect model
"""


def nll_from_loss(loss, std):
    return float(loss) / std**2 + math.log(2 * math.pi * std**2) / 2
