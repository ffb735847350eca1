"""Compares values.

loses: everything
says: Equal values prove nothing
"""


def shares_memory(a, b):
    a, b = torch.as_tensor(a), torch.as_tensor(b)
    return bool(torch.isin(a, b).any())
