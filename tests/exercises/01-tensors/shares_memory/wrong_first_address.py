"""Compares the address of the first number alone.

loses: slices that overlap share, wherever they begin; two halves do not
says: their first ones lie at different addresses
"""


def shares_memory(a, b):
    return torch.as_tensor(a).data_ptr() == torch.as_tensor(b).data_ptr()
