def numeric_grad(f, x, h=1e-6):
    x = x.detach().double().clone()
    flat, grad = x.view(-1), []
    for j in range(len(flat)):
        kept = flat[j].item()
        flat[j] = kept + h
        above = float(f(x))
        flat[j] = kept - h
        below = float(f(x))
        flat[j] = kept
        grad.append((above - below) / (2 * h))
    return torch.tensor(grad, dtype=torch.float64).reshape(x.shape)
