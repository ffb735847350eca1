def ellipse_map(long, short, angle):
    direction = torch.tensor([math.cos(angle), math.sin(angle)], dtype=torch.float64)
    onto = torch.outer(direction, direction)
    return long * onto + short * (torch.eye(2, dtype=torch.float64) - onto)
