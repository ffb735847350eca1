def symmetric(img):
    return np.fromiter(((int(b) - 127.5) / 127.5 for b in img.flat), np.float32, img.size).reshape(img.shape)
