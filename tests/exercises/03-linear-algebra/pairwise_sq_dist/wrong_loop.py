"""Goes through the points.

loses: everything
says: Your answer uses a comprehension
"""


def pairwise_sq_dist(A, B):
    return torch.stack([((a - B) ** 2).sum(dim=1) for a in A])
