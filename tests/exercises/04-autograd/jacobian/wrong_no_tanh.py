"""Differentiates A x.

loses: two outputs, three inputs
says: the tanh is missing
"""


def jacobian(A, x):
    rows = []
    for unit in torch.eye(len(A), dtype=x.dtype):
        own = x.clone().requires_grad_(True)
        (A @ own).backward(gradient=unit)
        rows.append(own.grad)
    return torch.stack(rows)
