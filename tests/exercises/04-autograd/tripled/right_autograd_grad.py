def tripled(a):
    if torch.count_nonzero(a) == 0:
        raise ValueError
    leaf = a.detach().clone().requires_grad_()
    b = 3.0 * leaf
    while True:
        if torch.sqrt((b**2).sum()) >= 100:
            break
        b = b * 3.0
    result = torch.sum(b) if torch.sum(b) > 0 else b @ b
    return [result.detach(), torch.autograd.grad(result, leaf)[0]]
