import torch


def symmetric(img):
    return torch.tensor(img).float().sub(127.5).div(127.5).numpy()
