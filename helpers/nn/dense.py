"""The fully connected layer."""

import numpy as np
from numpy.typing import ArrayLike

from helpers.nn.arithmetic import FloatArray, matmul
from helpers.nn.arrays import as_batch, as_upstream
from helpers.nn.layer import Layer, Parameter
from helpers.nn.penalty import Penalty


class Dense(Layer):
    """z = X W + b: each output is a weighted sum of all inputs, plus a bias.

    Parameters
    ----------
    n_inputs, n_outputs : int
        d and k: columns of the input and of the output.
    rng : numpy.random.Generator or numpy.random.RandomState
        Draws the weights, d·k standard normal numbers; biases start at 0 and draw nothing.
    scale : float, default 0.01
        What the drawn numbers are multiplied with. ``np.sqrt(2 / n_inputs)`` is He's
        initialisation, made for layers that ReLU follows (He et al., 2015, arXiv:1502.01852).
    penalty_W, penalty_b : Penalty, optional
        What the size of the weights and of the biases adds to the loss.

    Attributes
    ----------
    W : Parameter, shape (d, k)
    b : Parameter, shape (1, k)

    Raises
    ------
    ValueError
        If a size is not a positive integer.
    TypeError
        If ``rng`` is not a generator.

    Examples
    --------
    >>> import numpy as np
    >>> layer = Dense(4, 3, rng=np.random.default_rng(0))
    >>> layer.forward(np.ones((5, 4))).shape
    (5, 3)
    >>> layer.backward(np.ones((5, 3))).shape, layer.W.grad.shape, layer.b.grad.shape
    ((5, 4), (4, 3), (1, 3))
    """

    def __init__(
        self,
        n_inputs: int,
        n_outputs: int,
        *,
        rng: np.random.Generator | np.random.RandomState,
        scale: float = 0.01,
        penalty_W: Penalty | None = None,
        penalty_b: Penalty | None = None,
    ) -> None:
        if not isinstance(rng, np.random.Generator | np.random.RandomState):
            raise TypeError(f"rng must be a NumPy generator: np.random.default_rng(0). Received: {rng!r}.")
        for name, size in (("n_inputs", n_inputs), ("n_outputs", n_outputs)):
            if not isinstance(size, int | np.integer) or size < 1:
                raise ValueError(f"{name} must be a positive integer. Received: {name}={size!r}.")
        self.W = Parameter(scale * rng.standard_normal((n_inputs, n_outputs)), penalty_W)
        self.b = Parameter(np.zeros((1, n_outputs)), penalty_b)
        self._X: FloatArray | None = None
        self._z: FloatArray | None = None

    def forward(self, X: ArrayLike) -> FloatArray:
        """Return z = X W + b.

        Parameters
        ----------
        X : array_like, shape (n, d)

        Returns
        -------
        ndarray, shape (n, k)
            b, one row, is added to every row.
        """
        self._X = as_batch(X, "The input of Dense", n_columns=self.W.shape[0])
        self._z = matmul(self._X, self.W.value) + self.b.value
        return self._z

    def backward(self, upstream: ArrayLike) -> FloatArray:
        """Return dL/dX, and write dL/dW and dL/db into the parameters.

        z[i, j] = sum_m X[i, m] W[m, j] + b[j]. Add over every path to the loss:

            dL/dW[m, j] = sum_i X[i, m] upstream[i, j]    X.T @ upstream   (d, k)
            dL/db[j]    = sum_i upstream[i, j]            column sums      (1, k)
            dL/dX[i, m] = sum_j upstream[i, j] W[m, j]    upstream @ W.T   (n, d)

        Parameters
        ----------
        upstream : array_like, shape (n, k)
            dL/dz. Nothing is divided by n: a mean belongs to the loss.

        Returns
        -------
        ndarray, shape (n, d)
        """
        upstream = as_upstream(upstream, self._z, "Dense")
        self.W.grad = matmul(self._X.T, upstream) + self.W.penalty_gradient()
        self.b.grad = upstream.sum(axis=0, keepdims=True) + self.b.penalty_gradient()
        return matmul(upstream, self.W.value.T)

    def parameters(self) -> list[Parameter]:
        """W, then b."""
        return [self.W, self.b]

    def __repr__(self) -> str:
        return f"Dense({self.W.shape[0]}, {self.W.shape[1]})"
