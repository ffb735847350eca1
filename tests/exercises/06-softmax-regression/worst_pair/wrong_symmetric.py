"""Adds both directions up before it chooses.

loses: both directions, equally frequent ones, classes that never come, many samples
"""


def worst_pair(y, y_hat, k):
    counts = torch.zeros(k, k, dtype=torch.int64)
    for a, b in zip(y.tolist(), y_hat.tolist(), strict=True):
        if a != b:
            counts[a, b] += 1
    both = (counts + counts.T).triu()
    i, j = divmod(both.argmax().item(), k)
    return (i, j, counts[i, j].item()) if counts[i, j] >= counts[j, i] else (j, i, counts[j, i].item())
