"""Turns the axes in NumPy and crosses over at the end."""


def to_nchw(images):
    batch = np.moveaxis(np.stack(images), -1, 1)
    return torch.from_numpy((batch / 255).astype(np.float32))
