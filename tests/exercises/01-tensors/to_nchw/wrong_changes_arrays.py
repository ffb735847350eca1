"""Leaves the pictures changed.

loses: the list and its arrays stay as they are
says: The call changed its argument `images`
"""


def to_nchw(images):
    out = torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).float() / 255
    for i in images:
        i[...] = i // 255
    return out
