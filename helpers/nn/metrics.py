"""Metrics: numbers for people to read; nothing is differentiated here."""

import numpy as np
from numpy.typing import ArrayLike

from helpers.nn.arrays import Targets, as_batch, as_binary_targets, as_targets


def accuracy(y_hat: ArrayLike, y: ArrayLike | Targets) -> float:
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
    classes = as_targets(y, *y_hat.shape).classes
    return int(np.count_nonzero(y_hat.argmax(axis=1) == classes)) / len(y_hat)


def binary_accuracy(y_hat: ArrayLike, y: ArrayLike | Targets) -> float:
    """Return the share of yes-or-no answers that are right: yes where the probability is above one half.

    Parameters
    ----------
    y_hat : array_like, shape (n, k)
        Probabilities, not scores.
    y : array_like, shape (n, k)
        1 for yes, 0 for no. Labels of shape (n,) against (n, 1) are refused: NumPy would compare all with all.

    Examples
    --------
    >>> binary_accuracy([[0.9], [0.4], [0.6], [0.2]], [[1], [0], [0], [0]])
    0.75
    """
    y_hat = as_batch(y_hat, "Predictions")
    classes = as_binary_targets(y, *y_hat.shape).classes
    return int(np.count_nonzero((y_hat > 0.5) == classes)) / y_hat.size
