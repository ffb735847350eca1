def contact_sheet(images, columns):
    n, h, w = images.shape
    return images.view(-1, columns, h, w).transpose(1, 2).reshape(n // columns * h, columns * w)
