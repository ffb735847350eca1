def norms(A):
    spectral = torch.linalg.svd(A, full_matrices=False).S.amax()
    return torch.stack([A.abs().sum(), (A * A).sum() ** 0.5, A.abs().sum(0).amax(), spectral])
