def by_dots(A, B):
    n, d = A.shape
    k = B.shape[1]
    C = torch.zeros((n, k), dtype=torch.float64)
    for i in range(n):
        for j in range(k):
            for m in range(d):
                C[i, j] += A[i, m] * B[m, j]
    return C
