import torch


def stable_sigmoid(z):
    t = torch.as_tensor(z.copy())
    e = (-t.abs()).exp()
    return torch.where(t >= 0, torch.ones_like(e), e).div(1 + e).numpy()
