"""All copies of an image, then the next image.

loses: two images, one down and two to the left
loses: all directions, and right out of the picture
loses: mirrored copies come last
loses: dtypes are kept, X and y stay as they are
"""


def augment(X, y, shifts, mirror=False):
    n, h, w = X.shape
    out = []
    for image in X:
        out.append(image)
        for down, right in shifts:
            padded = np.pad(image, ((abs(down), abs(down)), (abs(right), abs(right))))
            a, b = abs(down) - down, abs(right) - right
            out.append(padded[a : a + h, b : b + w])
        if mirror:
            out.append(image[:, ::-1])
    return np.array(out), np.repeat(y, len(out) // n)
