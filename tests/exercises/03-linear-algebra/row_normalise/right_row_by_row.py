def row_normalise(A):
    rows = A.reshape(-1, A.shape[-1])
    out = [row / row.sum() if row.sum() > 0 else row for row in rows]
    return torch.stack(out).reshape(A.shape)
