"""Metrics: numbers for people to read; nothing is differentiated here."""

import numpy as np
from numpy.typing import ArrayLike

from helpers.nn.arrays import as_batch, as_targets


def accuracy(y_hat: ArrayLike, y: ArrayLike) -> float:
    """Return the share of samples whose highest score stands at the label's class.

    Parameters
    ----------
    y_hat : array_like, shape (n, k)
        Probabilities or scores: the order is all that counts. Of equal ones the first wins.
    y : array_like, shape (n,) of integers, or (n, k)
        Class indices, or one-hot rows.

    Examples
    --------
    >>> accuracy([[0.2, 0.8], [0.6, 0.4], [0.1, 0.9], [0.3, 0.7]], [1, 0, 1, 0])
    0.75
    """
    y_hat = as_batch(y_hat, "Predictions")
    targets = as_targets(y, *y_hat.shape)
    return float(np.mean(y_hat.argmax(axis=1) == targets.argmax(axis=1)))
