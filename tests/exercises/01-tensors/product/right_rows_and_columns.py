"""Each row against each column of B: the inner axis comes last."""


def product(A, B):
    return torch.sum(A[:, None, :] * B.T[None, :, :], dim=2)
