def pairwise_sq_dist(A, B):
    return torch.linalg.vector_norm(A.unsqueeze(1) - B.unsqueeze(0), dim=2) ** 2
