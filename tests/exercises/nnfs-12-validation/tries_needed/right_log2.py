def tries_needed(share, probability):
    with np.errstate(divide="ignore"):
        return int(max(1.0, np.ceil(np.log2(1 - probability) / np.log2(1 - share))))
