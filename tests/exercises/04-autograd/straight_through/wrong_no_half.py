"""Forgets the factor one half.

loses: loss and gradient
says: The factor ½ of the loss is missing
"""


def straight_through(w, x, target):
    w = w.clone().requires_grad_(True)
    loss = (torch.dot(w + (torch.round(w) - w).detach(), x) - target) ** 2
    loss.backward()
    return loss.item(), w.grad
