"""Asks torch.

loses: everything
says: Forecast in your head
"""


def grads_forecast():
    grads = []
    for f in (lambda x: x * x, lambda x: x * x + 2 * x, lambda x: 3 * x, lambda x: 9 * x, lambda x: 5 * x):
        x = torch.tensor(3.0, requires_grad=True)
        f(x).backward()
        grads.append(x.grad.item())
    return [*grads, 0]
