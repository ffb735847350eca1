"""Leaves the values between 0 and 255.

loses: pixel (r, c), channel ch lands at [n, ch, r, c]
says: divide, so that 255 becomes 1
"""


def to_nchw(images):
    return torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).float()
