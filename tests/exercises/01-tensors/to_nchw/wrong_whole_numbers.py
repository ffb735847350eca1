"""Divides while the numbers are still whole.

loses: one picture, no pixel above 250, makes a batch of one
says: 250 // 255 is 0
"""


def to_nchw(images):
    return (torch.from_numpy(np.stack(images)) // 255).permute(0, 3, 1, 2).float()
