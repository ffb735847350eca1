def augment(X, y, shifts, mirror=False):
    h, w = X.shape[1:]
    out = X[:]
    for down, right in shifts:
        block = np.roll(X, (down, right), axis=(1, 2))
        rows, columns = np.arange(h) - down, np.arange(w) - right
        block[:, (rows < 0) | (rows >= h)] = 0
        block[:, :, (columns < 0) | (columns >= w)] = 0
        out = np.append(out, block, axis=0)
    if mirror:
        out = np.append(out, X[..., ::-1], axis=0)
    return out.copy(), np.tile(y, len(out) // len(X))
