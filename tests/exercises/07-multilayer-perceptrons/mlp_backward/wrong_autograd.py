"""Lets autograd do it.

loses: everything
says: Derive the gradients yourself
"""


def mlp_backward(X, y, W1, W2, lam):
    W1, W2 = W1.clone().requires_grad_(), W2.clone().requires_grad_()
    error = torch.relu(X @ W1) @ W2 - y
    objective = (error**2).sum() / (2 * len(X)) + lam / 2 * ((W1**2).sum() + (W2**2).sum())
    objective.backward()
    return objective.item(), W1.grad, W2.grad
