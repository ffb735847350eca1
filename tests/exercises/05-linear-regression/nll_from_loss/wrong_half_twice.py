"""Divides by 2s², although the ½ is in the loss.

loses: four samples, std 0.5
says: The ½ is in the loss already
"""


def nll_from_loss(loss, std):
    return loss / (2 * std**2) + math.log(2 * math.pi * std**2) / 2
