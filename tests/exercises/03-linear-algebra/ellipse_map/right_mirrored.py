def ellipse_map(long, short, angle):
    a = torch.tensor(float(angle))
    along = long * torch.stack((torch.cos(a), torch.sin(a)))
    across = short * torch.stack((torch.sin(a), -torch.cos(a)))
    return torch.stack((across, along), dim=1)
