"""Writes and looks, and does not put the numbers back.

loses: a reshape, a transpose and an array of the same numbers share
says: both must end as they began
"""


def shares_memory(a, b):
    a, b = torch.as_tensor(a), torch.as_tensor(b)
    seen = b.clone()
    a.add_(1)
    return not torch.equal(b, seen)
