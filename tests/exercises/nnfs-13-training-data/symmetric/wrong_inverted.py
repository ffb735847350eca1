"""Black becomes white.

loses: six bytes, as float32
loses: every byte, any shape, exact ends, the image untouched
says: Black and white are swapped
"""


def symmetric(img):
    return (255 - img).astype(np.float32) / 127.5 - 1
