def logits_grad(logits, y):
    minus = torch.full((len(y), 1), -1.0, dtype=logits.dtype)
    return torch.softmax(logits, 1).scatter_add(1, y.unsqueeze(1), minus).div(len(y))
