def straight_through(w, x, target):
    error = torch.dot(w.round(), x) - target
    return error**2 / 2, error * x
