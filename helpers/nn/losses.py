"""Losses: one number that says how wrong a batch of predictions is, and its gradient.

A loss is where the backward pass begins, so its ``backward`` takes no upstream gradient: dL/dL = 1.
"""

import numpy as np
from numpy.typing import ArrayLike

from helpers.nn.arrays import FloatArray, as_batch, as_targets

CLIP = 1e-7


class CategoricalCrossEntropy:
    """The mean over samples of -sum_j y[j] log y_hat[j], for predictions that are probabilities.

    Predictions are clipped to [1e-7, 1 - 1e-7], in both directions: an outright wrong 0 costs
    -log 1e-7, about 16.1, instead of infinity, and its gradient is -1e7 / n instead of -inf or nan.
    (The exact derivative of the clipped loss would be 0 there, and nothing would ever be learnt.)

    Examples
    --------
    >>> loss = CategoricalCrossEntropy()
    >>> round(loss.forward([[0.7, 0.1, 0.2], [0.1, 0.5, 0.4]], [0, 1]), 3)
    0.525
    >>> loss.backward()[[0, 1], [0, 1]].round(3).tolist()  # at the labels' places; 0 everywhere else
    [-0.714, -1.0]
    """

    def __init__(self) -> None:
        self._y_hat: FloatArray | None = None
        self._targets: FloatArray | None = None

    def forward(self, y_hat: ArrayLike, y: ArrayLike) -> float:
        """Return the mean loss.

        Parameters
        ----------
        y_hat : array_like, shape (n, k)
            Probabilities.
        y : array_like, shape (n,) of integers, or (n, k)
            Class indices, or one-hot (or soft) rows.
        """
        y_hat = as_batch(y_hat, "Predictions")
        self._targets = as_targets(y, *y_hat.shape)
        self._y_hat = np.clip(y_hat, CLIP, 1 - CLIP)
        return float(-(self._targets * np.log(self._y_hat)).sum() / len(y_hat))

    def backward(self) -> FloatArray:
        """Return dL/dy_hat, shape (n, k).

        L = -1/n sum_i sum_j y[i, j] log y_hat[i, j], and d log(p)/dp = 1/p, so
        dL/dy_hat[i, j] = -y[i, j] / y_hat[i, j] / n, with the clipped y_hat of the forward pass.
        """
        if self._y_hat is None:
            raise RuntimeError("CategoricalCrossEntropy.backward needs a forward before it.")
        return -self._targets / self._y_hat / len(self._y_hat)


class SoftmaxCrossEntropy:
    """Softmax and categorical cross-entropy in one step, for raw scores (logits).

    Together they are simpler and safer than apart: log softmax(z) = z - log sum exp(z) needs no
    clipping, and the gradient is a difference.

    Attributes
    ----------
    y_hat : ndarray, shape (n, k), or None before the first forward
        The probabilities of the last forward.

    Examples
    --------
    >>> loss = SoftmaxCrossEntropy()
    >>> round(loss.forward([[0.0, 0.0, 0.0]], [2]), 4)  # a guess costs ln 3
    1.0986
    >>> loss.backward().round(3).tolist()
    [[0.333, 0.333, -0.667]]
    """

    def __init__(self) -> None:
        self.y_hat: FloatArray | None = None
        self._targets: FloatArray | None = None

    def forward(self, z: ArrayLike, y: ArrayLike) -> float:
        """Return the mean loss.

        Parameters
        ----------
        z : array_like, shape (n, k)
            Scores of any size.
        y : array_like, shape (n,) of integers, or (n, k)
            Class indices, or one-hot (or soft) rows.
        """
        z = as_batch(z, "Scores")
        self._targets = as_targets(y, *z.shape)
        shifted = z - z.max(axis=1, keepdims=True)
        log_y_hat = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        self.y_hat = np.exp(log_y_hat)
        return float(-(self._targets * log_y_hat).sum() / len(z))

    def backward(self) -> FloatArray:
        """Return dL/dz, shape (n, k).

        Softmax's backward applied to -y / y_hat / n, for one row:

            dL/dz[m] = y_hat[m] (-y[m] / y_hat[m] + sum_j y[j]) / n = (y_hat[m] - y[m]) / n

        since the y of a row sum to 1.
        """
        if self.y_hat is None:
            raise RuntimeError("SoftmaxCrossEntropy.backward needs a forward before it.")
        return (self.y_hat - self._targets) / len(self.y_hat)
