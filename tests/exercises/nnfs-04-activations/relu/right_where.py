def relu(x):
    x = np.asarray(x)
    return np.where(x > 0, x, 0)
