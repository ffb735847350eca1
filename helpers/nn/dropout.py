"""Dropout: noise in training, nothing in prediction."""

import numpy as np
from numpy.typing import ArrayLike

from helpers.nn.arithmetic import FloatArray
from helpers.nn.arrays import as_batch, as_upstream
from helpers.nn.layer import Layer


class Dropout(Layer):
    """In training, each entry becomes 0 with probability ``rate``; the others are divided by 1 - rate.

    The division keeps the expected value of each entry what it was: (1 - rate) · x / (1 - rate) = x. So in
    prediction, with ``training = False``, the layer hands on what it gets and draws nothing.

    Parameters
    ----------
    rate : float
        The share that is dropped, at least 0 and below 1 (what torch calls p; Srivastava et al. write p for
        the share that is kept, 2014, https://jmlr.org/papers/v15/srivastava14a.html).
    rng : numpy.random.Generator or numpy.random.RandomState
        Draws a new mask at each forward pass.

    Attributes
    ----------
    rate : float

    Raises
    ------
    ValueError
        If the rate lies outside [0, 1).
    TypeError
        If ``rng`` is not a generator.

    Examples
    --------
    >>> import numpy as np
    >>> dropout = Dropout(0.2, np.random.default_rng(1))
    >>> dropout.forward(np.ones((2, 3))).tolist()
    [[1.25, 0.0, 1.25], [0.0, 1.25, 1.25]]
    >>> dropout.backward(np.ones((2, 3))).tolist()
    [[1.25, 0.0, 1.25], [0.0, 1.25, 1.25]]
    >>> dropout.training = False
    >>> dropout.forward(np.ones((2, 3))).tolist()
    [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]
    """

    def __init__(self, rate: float, rng: np.random.Generator | np.random.RandomState) -> None:
        if not 0 <= rate < 1:
            raise ValueError(
                f"rate, the share that is dropped, must be at least 0 and below 1. Received: rate={rate!r}."
            )
        if not isinstance(rng, np.random.Generator | np.random.RandomState):
            raise TypeError(f"rng must be a NumPy generator: np.random.default_rng(0). Received: {rng!r}.")
        self.rate = rate
        self._rng = rng
        self._mask: FloatArray | None = None

    def forward(self, X: ArrayLike) -> FloatArray:
        """Return X times a new mask, shape (n, k); X itself, as a new array, when not training."""
        X = as_batch(X, "The input of Dropout")
        self._mask = self._draw(X.shape) if self.training else np.ones_like(X)
        return X * self._mask

    def backward(self, upstream: ArrayLike) -> FloatArray:
        """Return dL/dX = upstream · mask, shape (n, k), with the mask of the last forward pass."""
        return as_upstream(upstream, self._mask, "Dropout") * self._mask

    def _draw(self, shape: tuple[int, ...]) -> FloatArray:
        keep = 1 - self.rate
        if isinstance(self._rng, np.random.RandomState):
            return self._rng.binomial(1, keep, shape) / keep  # the draws that books' figures come from
        return (self._rng.random(shape) < keep) / keep  # the same odds, several times as fast

    def __repr__(self) -> str:
        return f"Dropout({self.rate})"
