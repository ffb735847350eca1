def row_normalise(A):
    total = A.sum(dim=-1, keepdim=True)
    return torch.where(total > 0, A / total, torch.zeros_like(A))
