"""Flattens pictures.

loses: every byte, any shape, exact ends, the image untouched
"""


def symmetric(img):
    x = (img.astype(np.float32) - 127.5) / 127.5
    return x.reshape(len(x), -1)
