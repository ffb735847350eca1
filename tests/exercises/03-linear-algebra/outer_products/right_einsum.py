def outer_products(A, B):
    return torch.einsum("nm,mk->mnk", A, B)
