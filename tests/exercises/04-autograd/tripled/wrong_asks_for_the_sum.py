"""Asks whether the sum has reached 100.

loses: a vector with a positive sum
says: for the length of b
"""


def tripled(a):
    if not a.any():
        raise ValueError("zeros")
    a = a.clone().requires_grad_(True)
    b = 3 * a
    while b.sum().abs() + (b.sum() == 0) * 200 < 100:
        b = 3 * b
    value = b.sum() if b.sum() > 0 else torch.dot(b, b)
    value.backward()
    return value.item(), a.grad
