"""Takes equal parts of the way.

loses: a hundredth of the miss after ten steps
says: a share of what is left
"""


def rate_for(x, steps, share):
    return (1 - share) / steps / (x @ x)
