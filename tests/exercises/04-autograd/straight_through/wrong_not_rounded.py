"""Does not round at all.

loses: loss and gradient
says: The weights were not rounded
"""


def straight_through(w, x, target):
    w = w.clone().requires_grad_(True)
    loss = (torch.dot(w, x) - target) ** 2 / 2
    loss.backward()
    return loss.item(), w.grad
