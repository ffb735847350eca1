"""Tracks the caller's w.

loses: w is as plain as it came
says: work on a copy of your own
"""


def straight_through(w, x, target):
    w.requires_grad_(True)
    loss = (torch.dot(w + (torch.round(w) - w).detach(), x) - target) ** 2 / 2
    loss.backward()
    return loss.item(), w.grad
