"""Mixes 128 and 127.5.

loses: six bytes, as float32
loses: every byte, any shape, exact ends, the image untouched
says: below −1
"""


def symmetric(img):
    return (img.astype(np.float32) - 128) / 127.5
