"""Without any shift it returns X and y themselves.

loses: without any shift, images and labels are copies
says: `X` or `y` itself comes back
"""


def augment(X, y, shifts, mirror=False):
    h, w = X.shape[1:]
    pictures = [X]
    for down, right in shifts:
        a, b = abs(down), abs(right)
        padded = np.pad(X, ((0, 0), (a, a), (b, b)))
        pictures.append(padded[:, a - down : a - down + h, b - right : b - right + w])
    if mirror:
        pictures.append(X[:, :, ::-1])
    return (X, y) if len(pictures) == 1 else (np.concatenate(pictures), np.tile(y, len(pictures)))
