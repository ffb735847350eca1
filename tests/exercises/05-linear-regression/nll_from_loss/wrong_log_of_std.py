"""Loses the square in the logarithm.

loses: four samples, std 0.5
says: with the square
"""


def nll_from_loss(loss, std):
    return loss / std**2 + math.log(2 * math.pi * std) / 2
