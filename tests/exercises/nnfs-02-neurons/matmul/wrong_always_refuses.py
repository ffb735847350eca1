"""Refuses whatever comes.

loses: everything
"""


def matmul(A, B):
    raise ValueError("the inner sizes differ")
