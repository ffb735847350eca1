def augment(X, y, shifts, mirror=False):
    h, w = X.shape[1:]
    blocks, labels = [X.copy()], [y.copy()]
    for down, right in shifts:
        block = np.zeros_like(X)
        if abs(down) < h and abs(right) < w:
            to_rows, from_rows = slice(max(down, 0), h + min(down, 0)), slice(max(-down, 0), h - max(down, 0))
            to_columns, from_columns = slice(max(right, 0), w + min(right, 0)), slice(max(-right, 0), w - max(right, 0))
            block[:, to_rows, to_columns] = X[:, from_rows, from_columns]
        blocks.append(block)
        labels.append(y)
    if mirror:
        blocks.append(np.flip(X, axis=2))
        labels.append(y)
    return np.vstack(blocks), np.hstack(labels)
