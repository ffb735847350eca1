"""Writes and looks, and does not put the numbers back.

loses: a reshape and a transpose share, what was copied on the way does not
says: both must end as they began
"""


def shares_memory(a, b):
    a, b = torch.as_tensor(a), torch.as_tensor(b)
    seen = b.clone()
    a.add_(1)
    return not torch.equal(b, seen)
