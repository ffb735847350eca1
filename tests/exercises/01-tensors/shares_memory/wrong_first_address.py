"""Compares the address of the first number alone.

loses: overlapping slices share, wherever they begin
says: their first ones lie at different addresses
"""


def shares_memory(a, b):
    return torch.as_tensor(a).data_ptr() == torch.as_tensor(b).data_ptr()
