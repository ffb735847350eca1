"""torch's product under another name.

loses: everything
says: Your answer uses `matmul`
"""

times = torch.matmul


def product(A, B):
    return times(A, B)
