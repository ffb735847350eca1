def normal_density(x, mean, std):
    def at(place):
        return math.exp(-((place - mean) ** 2) / (2 * std**2)) / math.sqrt(2 * math.pi * std**2)

    return np.array([at(place) for place in np.ravel(x)]).reshape(np.shape(x))
