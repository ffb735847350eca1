"""Runs the sums instead of forecasting them.

loses: everything
says: Your answer uses `torch`
"""


def sum_forecast():
    X = torch.arange(24).reshape(2, 3, 4)
    sums = [X.sum(0), X.sum(1), X.sum(2, keepdim=True), X.sum((0, 1)), X.sum((0, 2)), X.sum()]
    return [(tuple(s.shape), s.flatten()[-1].item()) for s in sums]
