"""Doubles `a` and looks whether `b` changed: a 0 stays a 0.

loses: slices that overlap share, wherever they begin; two halves do not
says: it is a 0, which doubling does not change
"""


def shares_memory(a, b):
    a = torch.as_tensor(a)
    b = torch.as_tensor(b)
    keep = a.clone(), b.clone()
    a.mul_(2)
    result = bool((b != keep[1]).any())
    a.copy_(keep[0])
    return result
