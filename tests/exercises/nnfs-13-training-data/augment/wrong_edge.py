"""Repeats the edge.

loses: two images, one down and two to the left
loses: all directions, and right out of the picture
loses: mirrored copies come last
loses: dtypes are kept, X and y stay as they are
"""


def augment(X, y, shifts, mirror=False):
    h, w = X.shape[1:]
    pictures = [X]
    for down, right in shifts:
        a, b = abs(down), abs(right)
        padded = np.pad(X, ((0, 0), (a, a), (b, b)), mode="edge")
        pictures.append(padded[:, a - down : a - down + h, b - right : b - right + w])
    if mirror:
        pictures.append(X[:, :, ::-1])
    return np.concatenate(pictures), np.tile(y, len(pictures))
