"""Computes in 16 bits.

loses: six bytes, as float32
loses: every byte, any shape, exact ends, the image untouched
"""


def symmetric(img):
    return ((img.astype(np.float16) - 127.5) / 127.5).astype(np.float32)
