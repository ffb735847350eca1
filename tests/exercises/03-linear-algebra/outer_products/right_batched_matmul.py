def outer_products(A, B):
    return A.T.unsqueeze(2) @ B.unsqueeze(1)
