"""Weights all outputs with 1.

loses: two outputs, three inputs
says: these are the sums of the columns
"""


def jacobian(A, x):
    own = x.clone().requires_grad_(True)
    torch.tanh(A @ own).backward(gradient=torch.ones(len(A), dtype=x.dtype))
    return own.grad
