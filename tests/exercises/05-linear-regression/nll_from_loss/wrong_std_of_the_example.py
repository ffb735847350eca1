"""Has the constant for one std only.

loses: several losses, wide and narrow noise, a perfect model
"""


def nll_from_loss(loss, std):
    return loss / std**2 + math.log(2 * math.pi * 0.25) / 2
