"""Takes eigenvalues of symmetric parts where it can.

loses: the four norms of [[1, 2], [3, 4]]
loses: the spectral norm, of a matrix that only shears and of a wide one
"""


def norms(A):
    size = A.abs()
    spectral = torch.linalg.svdvals(A).max()
    if A.shape[0] == A.shape[1]:
        spectral = torch.linalg.eigvalsh((A + A.T) / 2).max()
    return size.sum(), (A * A).sum().sqrt(), size.sum(axis=0).max(), spectral
