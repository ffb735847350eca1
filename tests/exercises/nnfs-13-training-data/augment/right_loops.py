def augment(X, y, shifts, mirror=False):
    h, w = X.shape[1:]
    pictures, labels = [image for image in X], [label for label in y]
    for down, right in shifts:
        for image, label in zip(X, y, strict=True):
            moved = np.zeros((h, w), dtype=X.dtype)
            for i in range(h):
                for j in range(w):
                    if 0 <= i + down < h and 0 <= j + right < w:
                        moved[i + down, j + right] = image[i, j]
            pictures.append(moved)
            labels.append(label)
    if mirror:
        pictures += [np.fliplr(image) for image in X]
        labels += list(y)
    return np.array(pictures, dtype=X.dtype), np.array(labels, dtype=y.dtype)
