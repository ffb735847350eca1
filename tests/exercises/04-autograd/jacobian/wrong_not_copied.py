"""Puts the same gradient tensor into the list each time.

loses: two outputs, three inputs
"""


def jacobian(A, x):
    own = x.clone().requires_grad_(True)
    rows = []
    for unit in torch.eye(len(A), dtype=x.dtype):
        if own.grad is not None:
            own.grad.zero_()
        torch.tanh(A @ own).backward(gradient=unit)
        rows.append(own.grad)
    return torch.stack(rows)
