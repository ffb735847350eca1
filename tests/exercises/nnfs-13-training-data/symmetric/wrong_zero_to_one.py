"""Ends at 0.

loses: six bytes, as float32
loses: every byte, any shape, exact ends, the image untouched
says: This is 0 to 1
"""


def symmetric(img):
    return img.astype(np.float32) / 255
