"""Stacks the rows as columns.

loses: two outputs, three inputs
says: This is the transpose
"""


def jacobian(A, x):
    columns = []
    for unit in torch.eye(len(A), dtype=x.dtype):
        own = x.clone().requires_grad_(True)
        torch.tanh(A @ own).backward(gradient=unit)
        columns.append(own.grad)
    return torch.stack(columns, dim=1)
