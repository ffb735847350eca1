"""Solves for the update with the factor 2.

loses: land in one step
"""


def rate_for(x, steps, share):
    return (1 - share ** (1 / steps)) / (2 * (x @ x))
