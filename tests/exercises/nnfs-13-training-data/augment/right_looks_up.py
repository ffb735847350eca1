def augment(X, y, shifts, mirror=False):
    h, w = X.shape[1:]

    def pictures():
        yield X
        for down, right in shifts:
            rows, cols = np.arange(h) - down, np.arange(w) - right
            seen = ((rows >= 0) & (rows < h))[:, None] & ((cols >= 0) & (cols < w))
            yield np.where(seen, X[:, np.clip(rows, 0, h - 1)][:, :, np.clip(cols, 0, w - 1)], X.dtype.type(0))
        if mirror:
            yield X[..., ::-1]

    parts = list(pictures())
    return np.stack(parts).reshape(-1, h, w), np.concatenate([y for _ in parts])
