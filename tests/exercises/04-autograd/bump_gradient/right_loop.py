import math


def bump_gradient(x, w):
    height = sum(a * b for a, b in zip(x.tolist(), w.tolist(), strict=True))
    bump = math.exp(-sum(a * a for a in x.tolist()) / 2)
    grad = [bump * (w_j - height * x_j) for x_j, w_j in zip(x.tolist(), w.tolist(), strict=True)]
    return torch.tensor(grad, dtype=x.dtype)
