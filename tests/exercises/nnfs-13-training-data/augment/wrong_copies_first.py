"""The originals come last.

loses: two images, one down and two to the left
loses: all directions, and right out of the picture
says: the originals come first
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
    return np.concatenate([*pictures[1:], X]), np.tile(y, len(pictures))
