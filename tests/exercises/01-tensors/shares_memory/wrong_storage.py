"""Compares storages, which neighbours have in common, too.

loses: slices that overlap share, wherever they begin; two halves do not
says: although they lie in one storage
"""


def shares_memory(a, b):
    a, b = torch.as_tensor(a), torch.as_tensor(b)
    return a.untyped_storage().data_ptr() == b.untyped_storage().data_ptr()
