"""Each shift starts from the last one.

loses: two images, one down and two to the left
loses: all directions, and right out of the picture
loses: mirrored copies come last
loses: dtypes are kept, X and y stay as they are
"""


def augment(X, y, shifts, mirror=False):
    h, w = X.shape[1:]
    pictures, last = [X], X
    for down, right in shifts:
        a, b = abs(down), abs(right)
        padded = np.pad(last, ((0, 0), (a, a), (b, b)))
        last = padded[:, a - down : a - down + h, b - right : b - right + w]
        pictures.append(last)
    if mirror:
        pictures.append(X[:, :, ::-1])
    return np.concatenate(pictures), np.tile(y, len(pictures))
