def augment(X, y, shifts, mirror=False):
    h, w = X.shape[1:]
    views = [(np.eye(h), np.eye(w))]
    views += [(np.eye(h, k=-int(down)), np.eye(w, k=int(right))) for down, right in shifts]
    if mirror:
        views.append((np.eye(h), np.eye(w)[::-1]))
    moved = [(A @ X @ B).astype(X.dtype) for A, B in views]
    return np.concatenate(moved), np.resize(y, len(views) * len(y))
