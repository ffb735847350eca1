"""Triples zeros for ever.

loses: zeros are refused
says: Is there a loop that never ends
"""


def tripled(a):
    a = a.clone().requires_grad_(True)
    b = 3 * a
    while b.norm() < 100:
        b = 3 * b
    value = b.sum() if b.sum() > 0 else torch.dot(b, b)
    value.backward()
    return value.item(), a.grad
