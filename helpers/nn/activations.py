"""Activations: layers without parameters."""

import numpy as np
from numpy.typing import ArrayLike

from helpers.nn.arithmetic import FloatArray, exp
from helpers.nn.arrays import as_batch, as_upstream
from helpers.nn.layer import Layer


class ReLU(Layer):
    """a = max(0, z), entry by entry.

    Examples
    --------
    >>> relu = ReLU()
    >>> relu.forward([[1.0, -2.0, 0.0]]).tolist()
    [[1.0, 0.0, 0.0]]
    >>> relu.backward([[5.0, 6.0, 7.0]]).tolist()
    [[5.0, 0.0, 0.0]]
    """

    def __init__(self) -> None:
        self._z: FloatArray | None = None

    def forward(self, X: ArrayLike) -> FloatArray:
        """Return max(0, X), shape (n, k), for X of shape (n, k)."""
        self._z = as_batch(X, "The input of ReLU")
        return np.maximum(self._z, 0.0)

    def backward(self, upstream: ArrayLike) -> FloatArray:
        """Return dL/dz: the upstream gradient where z > 0, and 0 elsewhere.

        The slope of ReLU is 1 for z > 0 and 0 for z < 0. Each a depends on its own
        z only, one path: dL/dz[i, j] = upstream[i, j] · [z[i, j] > 0]. At z = 0
        there is no derivative; like every library we take 0.

        Parameters
        ----------
        upstream : array_like, shape (n, k)
            dL/da.

        Returns
        -------
        ndarray, shape (n, k)
        """
        upstream = as_upstream(upstream, self._z, "ReLU")
        return np.where(self._z > 0, upstream, 0.0)


class Softmax(Layer):
    """s[i, j] = exp(z[i, j]) / sum_m exp(z[i, m]): each row becomes a distribution over k classes.

    Examples
    --------
    >>> Softmax().forward([[1000.0, 1000.0], [-1000.0, 0.0]]).tolist()
    [[0.5, 0.5], [0.0, 1.0]]
    """

    def __init__(self) -> None:
        self._s: FloatArray | None = None

    def forward(self, X: ArrayLike) -> FloatArray:
        """Return the softmax of each row of X, shape (n, k).

        The row's maximum is subtracted first. It cancels in the fraction, and no exponent is
        above 0, so nothing overflows.
        """
        z = as_batch(X, "The input of Softmax")
        powers = exp(z - z.max(axis=1, keepdims=True))
        self._s = powers / powers.sum(axis=1, keepdims=True)
        return self._s

    def backward(self, upstream: ArrayLike) -> FloatArray:
        """Return dL/dz, shape (n, k), without building a Jacobian.

        In one row every output depends on every input,
        ds[j]/dz[m] = s[j] ([j = m] - s[m]). Added over all paths:

            dL/dz[m] = sum_j upstream[j] s[j] ([j = m] - s[m])
                     = s[m] (upstream[m] - sum_j upstream[j] s[j])

        Parameters
        ----------
        upstream : array_like, shape (n, k)
            dL/ds.

        Returns
        -------
        ndarray, shape (n, k)
            Each row sums to 0: a shift of all z of a sample changes nothing.
        """
        upstream = as_upstream(upstream, self._s, "Softmax")
        return self._s * (upstream - (upstream * self._s).sum(axis=1, keepdims=True))


class Sigmoid(Layer):
    """a = 1 / (1 + exp(-z)), entry by entry: a score becomes a probability between 0 and 1.

    Examples
    --------
    >>> sigmoid = Sigmoid()
    >>> sigmoid.forward([[0.0, 2.0, -2.0, 1000.0, -1000.0]]).round(2).tolist()
    [[0.5, 0.88, 0.12, 1.0, 0.0]]
    >>> sigmoid.backward([[1.0, 1.0, 1.0, 1.0, 1.0]]).round(3).tolist()
    [[0.25, 0.105, 0.105, 0.0, 0.0]]
    """

    def __init__(self) -> None:
        self._a: FloatArray | None = None

    def forward(self, X: ArrayLike) -> FloatArray:
        """Return 1 / (1 + exp(-X)), shape (n, k).

        Far below 0 the exponential overflows to infinity, and 1 / infinity is 0, which is right: the
        warning alone is in the way.
        """
        z = as_batch(X, "The input of Sigmoid")
        with np.errstate(over="ignore"):
            self._a = 1 / (1 + exp(-z))
        return self._a

    def backward(self, upstream: ArrayLike) -> FloatArray:
        """Return dL/dz, shape (n, k).

        With a = 1 / (1 + e), e = exp(-z), the slope is e / (1 + e)² = a (1 - a), since 1 - a = e / (1 + e):
        dL/dz[i, j] = upstream[i, j] (1 - a[i, j]) a[i, j], at most a quarter of upstream.

        Parameters
        ----------
        upstream : array_like, shape (n, k)
            dL/da.
        """
        return as_upstream(upstream, self._a, "Sigmoid") * (1 - self._a) * self._a
