"""Moves only once where a shift is asked for twice.

loses: all directions, and right out of the picture
"""


def augment(X, y, shifts, mirror=False):
    parts = [X]
    h, w = X.shape[1:]
    for a, b in dict.fromkeys(shifts):
        P = np.pad(X, ((0, 0), (abs(a), abs(a)), (abs(b), abs(b))))
        parts.append(P[:, abs(a) - a : abs(a) - a + h, abs(b) - b : abs(b) - b + w])
    if mirror:
        parts.append(X[:, :, ::-1])
    return np.concatenate(parts), np.tile(y, len(parts))
