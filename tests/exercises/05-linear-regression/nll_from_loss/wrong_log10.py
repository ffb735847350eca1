"""Takes the logarithm to base 10.

loses: four samples, std 0.5
says: The natural logarithm
"""


def nll_from_loss(loss, std):
    return loss / std**2 + math.log10(2 * math.pi * std**2) / 2
