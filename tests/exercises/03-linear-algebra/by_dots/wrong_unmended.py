"""As it was.

loses: (2, 3) times (3, 4)
loses: square and not symmetric, and an inner size of 1
"""


def by_dots(A, B):
    n, k = A.shape[0], B.shape[1]
    C = torch.empty(n, k, dtype=A.dtype)
    for i in range(n):
        for j in range(k):
            C[j, i] = torch.dot(A[i], B[j])
    return C
