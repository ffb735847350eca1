def differences(f, x, h=1e-6):
    x = x.double()
    nudges = h * torch.eye(x.numel(), dtype=torch.float64).reshape(-1, *x.shape)
    return torch.stack([(f(x + e) - f(x - e)) / (2 * h) for e in nudges]).reshape(x.shape)


def check_grad(f, grad, x):
    numeric = differences(f, x)
    size = max(numeric.abs().max(), grad.abs().max())
    if size == 0:
        return torch.tensor(0.0)
    return (numeric - grad).abs().max() / size
