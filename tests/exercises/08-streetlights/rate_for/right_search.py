"""Halves the interval between creeping and landing."""


def rate_for(x, steps, share):
    squared = sum(float(value) ** 2 for value in x)
    low, high = 0.0, 1.0 / squared
    for _ in range(100):
        middle = (low + high) / 2
        if (1 - middle * squared) ** steps > share:
            low = middle
        else:
            high = middle
    return high
