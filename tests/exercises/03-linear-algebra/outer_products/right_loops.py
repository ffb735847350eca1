def outer_products(A, B):
    (n, d), k = A.shape, B.shape[1]
    result = torch.zeros(d, n, k, dtype=torch.float64)
    for m in range(d):
        for i in range(n):
            for j in range(k):
                result[m, i, j] = A[i, m] * B[m, j]
    return result
