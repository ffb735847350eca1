"""Differentiates the staircase.

loses: loss and gradient
says: Rounding sends back 0
"""


def straight_through(w, x, target):
    w = w.clone().requires_grad_(True)
    loss = (torch.dot(torch.round(w), x) - target) ** 2 / 2
    loss.backward()
    return loss.item(), w.grad
