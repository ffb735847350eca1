def symmetric(img):
    out = np.empty(img.shape, dtype="float32")
    for index in np.ndindex(*img.shape):
        out[index] = (int(img[index]) - 127.5) / 127.5
    return out
