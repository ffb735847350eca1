"""Leaves the product to NumPy.

loses: everything
says: Your answer uses
"""


def matmul(A, B):
    return (np.array(A) @ np.array(B)).tolist()
