"""Leaves the image black.

loses: every byte, any shape, exact ends, the image untouched
says: `img` has changed
"""


def symmetric(img):
    x = (img.astype(np.float32) - 127.5) / 127.5
    img[:] = 0
    return x
