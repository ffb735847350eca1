"""Takes 128 for the middle.

loses: six bytes, as float32
loses: every byte, any shape, exact ends, the image untouched
says: 127/128 is not 1
"""


def symmetric(img):
    return (img.astype(np.float32) - 128) / 128
