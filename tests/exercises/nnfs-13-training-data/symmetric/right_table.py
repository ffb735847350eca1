def symmetric(img):
    table = np.array([(2 * byte - 255) / 255 for byte in range(256)], dtype=np.float32)
    return table[img]
