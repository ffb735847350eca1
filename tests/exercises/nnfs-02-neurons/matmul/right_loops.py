def matmul(A, B):
    n, m, p = len(A), len(B), len(B[0])
    if len(A[0]) != m:
        raise ValueError(f"inner sizes {len(A[0])} and {m}")
    C = []
    for i in range(n):
        C.append([0] * p)
        for j in range(p):
            for s in range(m):
                C[i][j] += A[i][s] * B[s][j]
    return C
