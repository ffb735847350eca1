def read_curves(epochs, training, test):
    curve = np.where(np.isnan(test), np.inf, test)
    return float(np.asarray(epochs)[curve.argmin()]), (np.asarray(test) - np.asarray(training))[-1]
