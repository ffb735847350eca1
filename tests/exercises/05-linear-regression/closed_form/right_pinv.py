def closed_form(X, y):
    theta = torch.linalg.pinv(torch.hstack([torch.ones_like(y), X])) @ y
    return theta[1:], theta[0, 0]
