"""Takes the ready-made distances.

loses: everything
says: Your answer uses `cdist`
"""


def pairwise_sq_dist(A, B):
    return torch.cdist(A, B) ** 2
