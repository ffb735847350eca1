"""One more name of the matrix product.

loses: everything
says: not a ready-made matrix product
"""


def by_dots(A, B):
    return torch.chain_matmul(A, B)
