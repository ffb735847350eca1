def jacobian(A, x):
    leaf = x.detach().clone()
    leaf.requires_grad = True
    y = torch.tanh(A @ leaf)
    J = torch.empty_like(A)
    for m in range(len(y)):
        y[m].backward(retain_graph=True)
        J[m] = leaf.grad
        leaf.grad.zero_()
    return J
