"""Makes int64 of the labels.

loses: dtypes are kept, X and y stay as they are
says: was asked
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
    return np.concatenate(pictures), np.array(list(map(int, y)) * len(pictures))
