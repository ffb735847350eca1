"""Reads the same notes twice.

loses: two outputs, three inputs
loses: other sizes, and the origin
says: backward through the graph a second time
"""


def jacobian(A, x):
    own = x.clone().requires_grad_(True)
    y = torch.tanh(A @ own)
    rows = []
    for unit in torch.eye(len(A), dtype=x.dtype):
        own.grad = None
        y.backward(gradient=unit)
        rows.append(own.grad)
    return torch.stack(rows)
