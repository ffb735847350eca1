"""Subtracts 127 in bytes.

loses: six bytes, as float32
loses: every byte, any shape, exact ends, the image untouched
says: The bytes wrapped round
"""


def symmetric(img):
    return ((img - 127) / 127.5).astype(np.float32)
