"""Divides by the length, not by its square.

loses: land in one step
"""


def rate_for(x, steps, share):
    return (1 - share ** (1 / steps)) / np.linalg.norm(x)
