def symmetric(img):
    return np.interp(img, [0, 255], [-1, 1]).astype(np.float32)
