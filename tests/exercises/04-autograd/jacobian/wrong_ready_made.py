"""Calls the ready-made Jacobian.

loses: everything
says: gives one row
"""


def jacobian(A, x):
    return torch.autograd.functional.jacobian(lambda x: torch.tanh(A @ x), x)
