"""A bare squeeze eats the batch axis of a single picture.

loses: one picture, no pixel above 250, makes a batch of one
says: A bare `squeeze`
"""


def to_nchw(images):
    return (torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).float() / 255).squeeze()
