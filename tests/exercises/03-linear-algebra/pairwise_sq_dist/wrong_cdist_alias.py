"""Takes them under another name.

loses: everything
says: Your answer uses `cdist`
"""

distances = torch.cdist


def pairwise_sq_dist(A, B):
    return distances(A, B) ** 2
