"""Begins the loop with a itself.

loses: a negative sum, a sum of 0, a large vector, a small one, a length of 100
"""


def tripled(a):
    if not a.any():
        raise ValueError("zeros")
    a = a.clone().requires_grad_(True)
    b = a
    while b.norm() < 100:
        b = 3 * b
    value = b.sum() if b.sum() > 0 else torch.dot(b, b)
    value.backward()
    return value.item(), a.grad
