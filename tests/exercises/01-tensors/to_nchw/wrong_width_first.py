"""Turns the axes all round, so that height and width change places.

loses: pixel (r, c), channel ch lands at [n, ch, r, c]
says: Height and width
"""


def to_nchw(images):
    return torch.from_numpy(np.stack(images)).permute(0, 3, 2, 1).float() / 255
