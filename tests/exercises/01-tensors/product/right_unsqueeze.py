def product(A, B):
    return (A.unsqueeze(-1) * B).sum(-2)
