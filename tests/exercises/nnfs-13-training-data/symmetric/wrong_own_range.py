"""Stretches each picture to its own range.

loses: every byte, any shape, exact ends, the image untouched
says: the picture's own range
"""


def symmetric(img):
    x = img.astype(np.float32)
    return 2 * (x - x.min()) / max(x.max() - x.min(), 1) - 1
