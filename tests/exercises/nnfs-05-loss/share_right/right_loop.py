"""Counts row by row."""


def share_right(y_hat, y):
    right = 0
    for row, label in zip(y_hat, y, strict=True):
        wanted = list(label).index(1) if np.ndim(label) else label
        right += max(range(len(row)), key=lambda j: row[j]) == wanted
    return right / len(y_hat)
