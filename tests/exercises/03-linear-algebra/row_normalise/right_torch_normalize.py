def row_normalise(A):
    return torch.nn.functional.normalize(A, p=1, dim=-1)
