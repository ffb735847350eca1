"""Misses the ends by a bit.

loses: every byte, any shape, exact ends, the image untouched
says: exactly −1 and 1
"""


def symmetric(img):
    return ((img.astype(np.float32) - 127.5) / 127.5 * 0.9999999).astype(np.float32)
