def straight_through(w, x, target):
    rounded = w.detach().round().requires_grad_(True)
    loss = 0.5 * ((rounded * x).sum() - target) ** 2
    (grad_w,) = torch.autograd.grad(loss, rounded)
    return [loss.detach(), grad_w]
