"""Without any shift it returns y itself.

loses: without any shift, images and labels are copies
says: `X` or `y` itself comes back
"""


def augment(X, y, shifts, mirror=False):
    parts = [X.copy()]
    labels = y
    h, w = X.shape[1:]
    for a, b in shifts:
        Z = np.zeros_like(X)
        for r in range(max(0, a), min(h, h + a)):
            for c in range(max(0, b), min(w, w + b)):
                Z[:, r, c] = X[:, r - a, c - b]
        parts.append(Z)
    if mirror:
        parts.append(X[:, :, ::-1])
    if len(parts) > 1:
        labels = np.tile(y, len(parts))
    return np.concatenate(parts), labels
