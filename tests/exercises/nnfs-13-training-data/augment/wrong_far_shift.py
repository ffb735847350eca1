"""Takes the height for the width.

loses: two images, one down and two to the left
loses: all directions, and right out of the picture
"""


def augment(X, y, shifts, mirror=False):
    h = X.shape[1]
    pictures = [X]
    for down, right in shifts:
        block = np.roll(X, (down, right), axis=(1, 2))
        if down > 0:
            block[:, :down] = 0
        elif down < 0:
            block[:, down:] = 0
        if right > 0:
            block[:, :, :right] = 0
        elif right < 0:
            block[:, :, h + right :] = 0
        pictures.append(block)
    if mirror:
        pictures.append(X[:, :, ::-1])
    return np.concatenate(pictures), np.tile(y, len(pictures))
