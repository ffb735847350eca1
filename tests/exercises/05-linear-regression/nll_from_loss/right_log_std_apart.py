def nll_from_loss(loss, std):
    return loss / (std * std) + np.log(std) + 0.5 * np.log(2 * np.pi)
