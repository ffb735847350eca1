"""Refuses whatever comes.

loses: everything
"""


def cross_entropy(y_hat, y):
    raise ValueError("y has another shape than y_hat")
