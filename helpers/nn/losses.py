"""Losses: one number that says how wrong a batch of predictions is, and its gradient.

A loss is where the backward pass begins, so its ``backward`` takes no upstream gradient: dL/dL = 1.
"""

import numpy as np
from numpy.typing import ArrayLike

from helpers.nn.arithmetic import FloatArray, exp, log
from helpers.nn.arrays import Targets, as_batch, as_binary_targets, as_targets
from helpers.nn.metrics import accuracy, binary_accuracy

CLIP = 1e-7


class Loss:
    """What every loss promises.

    Attributes
    ----------
    y_hat : ndarray, shape (n, k), or None before the first forward
        The probabilities of the last forward.
    """

    check = staticmethod(as_targets)  # labels, samples, columns of the predictions -> checked labels
    accuracy = staticmethod(accuracy)  # the metric that goes with it

    def __init__(self) -> None:
        self.y_hat: FloatArray | None = None
        self._targets: FloatArray | None = None

    def forward(self, y_hat: ArrayLike, y: ArrayLike | Targets) -> float:
        """Return the mean loss of a batch; remember what ``backward`` needs."""
        raise NotImplementedError(f"{type(self).__name__} does not say how to go forward.")

    def backward(self) -> FloatArray:
        """Return the gradient with respect to the first argument of the last forward, of its shape."""
        raise NotImplementedError(f"{type(self).__name__} does not say how to go backward.")

    def _remembered(self) -> tuple[FloatArray, FloatArray]:
        if self.y_hat is None:
            raise RuntimeError(f"{type(self).__name__}.backward needs a forward before it.")
        return self.y_hat, self._targets

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class CategoricalCrossEntropy(Loss):
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

    def forward(self, y_hat: ArrayLike, y: ArrayLike | Targets) -> float:
        """Return the mean loss.

        Parameters
        ----------
        y_hat : array_like, shape (n, k)
            Probabilities.
        y : array_like, shape (n,) of integers, or (n, k)
            Class indices, or one-hot (or soft) rows.
        """
        y_hat = as_batch(y_hat, "Predictions")
        self._targets = as_targets(y, *y_hat.shape).values
        self.y_hat = np.clip(y_hat, CLIP, 1 - CLIP)
        return float(-(self._targets * log(self.y_hat)).sum() / len(y_hat))

    def backward(self) -> FloatArray:
        """Return dL/dy_hat, shape (n, k).

        L = -1/n sum_i sum_j y[i, j] log y_hat[i, j], and d log(p)/dp = 1/p, so
        dL/dy_hat[i, j] = -y[i, j] / y_hat[i, j] / n, with the clipped y_hat of the forward pass.
        """
        y_hat, y = self._remembered()
        return -y / y_hat / len(y_hat)


class SoftmaxCrossEntropy(Loss):
    """Softmax and categorical cross-entropy in one step, for raw scores (logits).

    Together they are simpler and safer than apart: log softmax(z) = z - log sum exp(z) needs no
    clipping, and the gradient is a difference.

    Parameters
    ----------
    clip : float, default 0
        What ``forward`` returns is computed from probabilities clipped to [clip, 1 - clip]; the gradient is not.
        Books that clip, print such losses: 1e-7 gives theirs.

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

    def __init__(self, clip: float = 0.0) -> None:
        super().__init__()
        if not 0 <= clip < 0.5:
            raise ValueError(f"clip must be at least 0 and below one half. Received: clip={clip!r}.")
        self.clip = clip

    def forward(self, z: ArrayLike, y: ArrayLike | Targets) -> float:
        """Return the mean loss.

        Parameters
        ----------
        z : array_like, shape (n, k)
            Scores of any size.
        y : array_like, shape (n,) of integers, or (n, k)
            Class indices, or one-hot (or soft) rows.
        """
        z = as_batch(z, "Scores")
        self._targets = as_targets(y, *z.shape).values
        shifted = z - z.T.copy().max(axis=0)[:, np.newaxis]  # rows of n: five times as fast as n rows of k
        powers = exp(shifted)
        totals = powers.sum(axis=1, keepdims=True)
        self.y_hat = powers / totals
        log_y_hat = log(np.clip(self.y_hat, self.clip, 1 - self.clip)) if self.clip else shifted - log(totals)
        return float(-np.vecdot(self._targets, log_y_hat).sum() / len(z))

    def backward(self) -> FloatArray:
        """Return dL/dz, shape (n, k).

        Softmax's backward applied to -y / y_hat / n, for one row:

            dL/dz[m] = y_hat[m] (-y[m] / y_hat[m] + sum_j y[j]) / n = (y_hat[m] - y[m]) / n

        since the y of a row sum to 1.
        """
        y_hat, y = self._remembered()
        return (y_hat - y) / len(y_hat)


class BinaryCrossEntropy(Loss):
    """The mean over samples and questions of -(y log y_hat + (1 - y) log(1 - y_hat)), for probabilities.

    Each of the k columns answers its own yes-or-no question. Predictions are clipped to [1e-7, 1 - 1e-7] in both
    directions, as in ``CategoricalCrossEntropy``.

    Examples
    --------
    >>> loss = BinaryCrossEntropy()
    >>> round(loss.forward([[0.9], [0.2]], [[1], [0]]), 4)  # the mean of 0.1054 and 0.2231
    0.1643
    >>> loss.backward().round(3).tolist()
    [[-0.556], [0.625]]
    """

    check = staticmethod(as_binary_targets)
    accuracy = staticmethod(binary_accuracy)

    def forward(self, y_hat: ArrayLike, y: ArrayLike | Targets) -> float:
        """Return the mean loss.

        Parameters
        ----------
        y_hat : array_like, shape (n, k)
            Probabilities of yes.
        y : array_like, shape (n, k)
            1 for yes, 0 for no; numbers of any type, or bool.
        """
        y_hat = as_batch(y_hat, "Predictions")
        self._targets = as_binary_targets(y, *y_hat.shape).values
        self.y_hat = np.clip(y_hat, CLIP, 1 - CLIP)
        losses = -(self._targets * log(self.y_hat) + (1 - self._targets) * log(1 - self.y_hat))
        return float(losses.mean(axis=1).mean())

    def backward(self) -> FloatArray:
        """Return dL/dy_hat, shape (n, k).

        d log(p)/dp = 1/p and d log(1 - p)/dp = -1/(1 - p), and the mean is over k·n numbers:
        dL/dy_hat[i, j] = -(y[i, j] / y_hat[i, j] - (1 - y[i, j]) / (1 - y_hat[i, j])) / k / n.
        """
        y_hat, y = self._remembered()
        n, k = y_hat.shape
        return -(y / y_hat - (1 - y) / (1 - y_hat)) / k / n


class SigmoidCrossEntropy(Loss):
    """Sigmoid and binary cross-entropy in one step, for raw scores (logits).

    Apart, a confident wrong answer learns nothing: the sigmoid's slope has vanished by the time the clipped loss
    calls for it. Together the gradient is a difference, at most 1 / (k n) and never nearly 0 where it is wrong.

    Examples
    --------
    >>> loss = SigmoidCrossEntropy()
    >>> round(loss.forward([[0.0], [-1000.0]], [[1], [0]]), 4)  # half of ln 2
    0.3466
    >>> loss.backward().round(3).tolist()
    [[-0.25], [0.0]]
    """

    check = staticmethod(as_binary_targets)
    accuracy = staticmethod(binary_accuracy)

    def forward(self, z: ArrayLike, y: ArrayLike | Targets) -> float:
        """Return the mean loss.

        -y log s(z) - (1 - y) log(1 - s(z)) = max(z, 0) - y z + log(1 + exp(-|z|)), where no exponent is above 0.

        Parameters
        ----------
        z : array_like, shape (n, k)
            Scores of any size.
        y : array_like, shape (n, k)
            1 for yes, 0 for no; numbers of any type, or bool.
        """
        z = as_batch(z, "Scores")
        self._targets = as_binary_targets(y, *z.shape).values
        power = exp(-np.abs(z))
        self.y_hat = np.where(z >= 0, 1, power) / (1 + power)
        return float((np.maximum(z, 0) - self._targets * z + log(1 + power)).mean())

    def backward(self) -> FloatArray:
        """Return dL/dz = (y_hat - y) / k / n, shape (n, k): the sigmoid's y_hat (1 - y_hat) cancels."""
        y_hat, y = self._remembered()
        n, k = y_hat.shape
        return (y_hat - y) / k / n
