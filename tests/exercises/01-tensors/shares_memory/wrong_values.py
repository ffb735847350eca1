"""Compares values.

loses: equal values in other memory are not shared
says: Equal values prove nothing
"""


def shares_memory(a, b):
    a, b = torch.as_tensor(a), torch.as_tensor(b)
    return bool(torch.isin(a, b).any())
