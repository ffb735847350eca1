"""Forgets the constant.

loses: four samples, std 0.5
says: The constant ½ log(2πs²) is missing
"""


def nll_from_loss(loss, std):
    return loss / std**2
