def to_nchw(images):
    batch = torch.stack([torch.tensor(image, dtype=torch.float32) for image in images])
    return batch.permute(0, 3, 1, 2) / 255
