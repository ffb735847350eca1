def closed_form(X, y):
    W = torch.linalg.lstsq(X - X.mean(dim=0), y - y.mean()).solution
    return W, (y.mean() - X.mean(dim=0) @ W).item()
