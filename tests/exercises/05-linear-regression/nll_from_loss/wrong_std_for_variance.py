"""Takes std for the variance.

loses: four samples, std 0.5
says: it is no variance
"""


def nll_from_loss(loss, std):
    return loss / std + math.log(2 * math.pi * std) / 2
