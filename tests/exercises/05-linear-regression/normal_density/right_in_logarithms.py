def normal_density(x, mean, std):
    log_density = -0.5 * ((x - mean) / std) ** 2 - np.log(std) - 0.5 * np.log(2 * np.pi)
    return np.e**log_density
