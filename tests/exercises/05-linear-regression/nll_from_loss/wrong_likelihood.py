"""Returns the log-likelihood.

loses: four samples, std 0.5
says: the negative one was asked
"""


def nll_from_loss(loss, std):
    return -loss / std**2 - math.log(2 * math.pi * std**2) / 2
