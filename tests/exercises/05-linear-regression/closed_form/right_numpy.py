def closed_form(X, y):
    A = np.column_stack([X.numpy(), np.ones(len(X))])
    theta, *_ = np.linalg.lstsq(A, y.numpy(), rcond=None)
    return torch.from_numpy(theta[:-1]), theta[-1].item()
