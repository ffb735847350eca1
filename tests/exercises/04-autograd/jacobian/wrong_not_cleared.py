"""Lets the rows pile up.

loses: two outputs, three inputs
says: clear `.grad` before each row
"""


def jacobian(A, x):
    own = x.clone().requires_grad_(True)
    rows = []
    for unit in torch.eye(len(A), dtype=x.dtype):
        torch.tanh(A @ own).backward(gradient=unit)
        rows.append(own.grad.clone())
    return torch.stack(rows)
