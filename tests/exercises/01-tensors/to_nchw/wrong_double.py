"""Returns float64.

loses: pixel (r, c), channel ch lands at [n, ch, r, c]
says: of dtype float64
"""


def to_nchw(images):
    return torch.from_numpy(np.stack(images) / 255).permute(0, 3, 1, 2)
