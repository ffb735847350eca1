def nll_from_loss(loss, std):
    entropy = 0.5 * math.log(2 * math.pi * math.e * std**2)  # of the noise
    return entropy + (2 * loss / std**2 - 1) / 2
