"""Written for the visible size.

loses: and at random points, in other sizes
"""


def bump_gradient(x, w):
    bump = torch.exp(-(x[0] ** 2 + x[1] ** 2 + x[2] ** 2) / 2)
    height = w[0] * x[0] + w[1] * x[1] + w[2] * x[2]
    return torch.stack([bump * (w[j] - height * x[j]) for j in range(3)])
