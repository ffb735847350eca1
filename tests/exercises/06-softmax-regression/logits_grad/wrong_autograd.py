"""Asks the judge.

loses: everything
"""


def logits_grad(logits, y):
    z = logits.clone().requires_grad_(True)
    F.cross_entropy(z, y).backward()
    return z.grad
