"""Moves the pictures in X itself.

loses: dtypes are kept, X and y stay as they are
says: `X` or `y` has changed
"""


def augment(X, y, shifts, mirror=False):
    h, w = X.shape[1:]
    original, pictures = X.copy(), [X.copy()]
    for down, right in shifts:
        for i in range(h):
            for j in range(w):
                inside = 0 <= i - down < h and 0 <= j - right < w
                X[:, i, j] = original[:, i - down, j - right] if inside else 0
        pictures.append(X.copy())
    if mirror:
        pictures.append(original[:, :, ::-1])
    return np.concatenate(pictures), np.tile(y, len(pictures))
