def split(u, v):
    top = sum(float(a * b) for a, b in zip(u, v, strict=True))
    bottom = sum(float(b * b) for b in v)
    along = torch.tensor([top / bottom * float(b) for b in v], dtype=u.dtype)
    return along, u - along
