"""Fills an empty sheet, one picture at a time."""


def contact_sheet(images, columns):
    n, h, w = images.shape
    sheet = torch.empty(n // columns * h, columns * w)
    for i, image in enumerate(images):
        row, column = divmod(i, columns)
        sheet[row * h : (row + 1) * h, column * w : (column + 1) * w] = image
    return sheet
