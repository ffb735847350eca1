"""Stops one tripling too early.

loses: a vector with a positive sum
says: one tripling too early
"""


def tripled(a):
    if not a.any():
        raise ValueError("zeros")
    a = a.clone().requires_grad_(True)
    b = 3 * a
    while 3 * b.norm() < 100:
        b = 3 * b
    value = b.sum() if b.sum() > 0 else torch.dot(b, b)
    value.backward()
    return value.item(), a.grad
