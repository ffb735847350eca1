"""Adds the constant only.

loses: four samples, std 0.5
says: The loss is to be divided by s²
"""


def nll_from_loss(loss, std):
    return loss + math.log(2 * math.pi * std**2) / 2
