def row_normalise(A):
    return torch.nan_to_num(A / A.sum(-1).unsqueeze(-1))
