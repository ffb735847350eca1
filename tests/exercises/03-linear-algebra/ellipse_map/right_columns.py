def ellipse_map(long, short, angle):
    c, s = math.cos(angle), math.sin(angle)
    return torch.tensor([[long * c, -short * s], [long * s, short * c]], dtype=torch.float64)
