def outer_products(A, B):
    return torch.stack([torch.outer(A[:, m], B[m]) for m in range(A.shape[1])])
