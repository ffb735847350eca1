"""Reshapes alone, which cuts the pictures up.

loses: six pictures in three columns
says: the pictures are cut up
"""


def contact_sheet(images, columns):
    n, h, w = images.shape
    return images.reshape(n // columns * h, columns * w)
