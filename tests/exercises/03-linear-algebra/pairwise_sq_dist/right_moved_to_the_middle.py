def pairwise_sq_dist(A, B):
    centre = A.mean(dim=0)
    A, B = A - centre, B - centre
    expanded = (A**2).sum(1, keepdim=True) + (B**2).sum(1) - 2 * A @ B.T
    return torch.maximum(expanded, torch.zeros_like(expanded))
