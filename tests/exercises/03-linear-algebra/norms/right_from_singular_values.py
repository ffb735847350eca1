def norms(A):
    s = torch.linalg.svdvals(A)
    return A.abs().sum(), (s * s).sum().sqrt(), A.abs().sum(dim=0).max(), s[0]
