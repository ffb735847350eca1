"""Takes `columns` for the number of rows.

loses: six pictures in three columns
says: a sheet with three rows
"""


def contact_sheet(images, columns):
    n, h, w = images.shape
    across = n // columns
    return images.reshape(columns, across, h, w).permute(0, 2, 1, 3).reshape(columns * h, across * w)
