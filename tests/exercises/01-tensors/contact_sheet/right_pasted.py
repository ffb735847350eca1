"""Joins pictures to lines, and lines to the sheet."""


def contact_sheet(images, columns):
    lines = [torch.hstack(list(line)) for line in images.split(columns)]
    return torch.vstack(lines)
