"""Subtracts in bytes.

loses: six bytes, as float32
loses: every byte, any shape, exact ends, the image untouched
says: The bytes wrapped round: cast to float32 before you subtract.
"""


def symmetric(img):
    return ((img - 128) / 128).astype(np.float32)
