def symmetric(img):
    return np.float32(img) / np.float32(127.5) - np.float32(1)
