def rotation(angle):
    return torch.tensor([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])


ellipse_map = lambda long, short, angle: rotation(angle) @ torch.diag(torch.tensor([long * 1.0, short])) @ rotation(1)  # noqa: E731
