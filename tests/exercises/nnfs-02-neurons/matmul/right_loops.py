def matmul(A, B):
    n, m, p = len(A), len(B), len(B[0])
    if any(len(row) != m for row in A):
        raise ValueError(f"a row of A does not have {m} numbers")
    C = []
    for i in range(n):
        C.append([0] * p)
        for j in range(p):
            for s in range(m):
                C[i][j] += A[i][s] * B[s][j]
    return C
