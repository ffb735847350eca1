"""Loses the root.

loses: four samples, std 0.5
says: puts a factor ½ before the logarithm
"""


def nll_from_loss(loss, std):
    return loss / std**2 + math.log(2 * math.pi * std**2)
