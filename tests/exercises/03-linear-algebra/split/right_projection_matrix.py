def split(u, v):
    P = torch.outer(v, v) / torch.sum(v**2)
    return [P @ u, (torch.eye(len(v), dtype=P.dtype) - P) @ u]
