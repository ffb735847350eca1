def split(u, v):
    direction = v / torch.linalg.vector_norm(v)
    along = torch.dot(u, direction) * direction
    return along, u - along
