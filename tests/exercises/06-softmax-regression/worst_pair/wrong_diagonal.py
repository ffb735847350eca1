"""Counts right answers, too.

loses: both directions, equally frequent ones, classes that never come, many samples
"""


def worst_pair(y, y_hat, k):
    counts = torch.bincount(k * y + y_hat, minlength=k * k)
    place = counts.argmax().item()
    return (*divmod(place, k), counts[place].item())
