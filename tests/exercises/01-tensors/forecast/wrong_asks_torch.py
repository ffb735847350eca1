"""Runs the lines instead of predicting them.

loses: 1 and 2: a range, and an index
says: Your answer uses `torch`
"""


def forecast():
    return [
        tuple(t.shape)
        for t in (
            torch.arange(3, 30, 4),
            torch.zeros(2, 5)[0],
            torch.zeros(2, 5)[0:1],
            torch.zeros(4, 3, 2)[:, -1],
            torch.tensor([[7], [8]]),
            torch.zeros(6)[2],
        )
    ]
