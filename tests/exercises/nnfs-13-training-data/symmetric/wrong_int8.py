"""Takes int8, in which 128 and more are negative.

loses: six bytes, as float32
loses: every byte, any shape, exact ends, the image untouched
"""


def symmetric(img):
    return img.astype(np.int8).astype(np.float32) / 127.5
