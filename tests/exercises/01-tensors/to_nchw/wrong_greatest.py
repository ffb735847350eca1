"""Divides by the greatest value at hand.

loses: 10 becomes 10/255, 250 becomes 250/255
says: the greatest value that happens to be there
"""


def to_nchw(images):
    batch = torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).float()
    return batch / batch.max()
