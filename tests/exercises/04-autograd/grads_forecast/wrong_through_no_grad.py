"""Derives through no_grad.

loses: 3 and 4: constants in the notes
says: What was made in `no_grad`
"""


def grads_forecast():
    return [6, 8, 3, 27, 5, 0]
