"""What every layer promises, and the parameters that it may hold."""

import numpy as np
from numpy.typing import ArrayLike

from helpers.nn.arithmetic import FloatArray, arithmetic
from helpers.nn.penalty import Penalty


class Parameter:
    """An array that training changes, with the gradient of the loss beside it.

    Parameters
    ----------
    value : array_like
        The start; copied, float64 (float32 inside ``with nn.portable():``).
    penalty : Penalty, optional
        What its size adds to the loss.

    Attributes
    ----------
    value : ndarray
    penalty : Penalty or None
    grad : ndarray
        dL/dvalue, of the same shape. Zeros until a backward pass writes it; each backward pass
        replaces it (nothing is accumulated).

    Examples
    --------
    >>> Parameter([[1.0, -2.0]])
    Parameter(shape=(1, 2))
    """

    def __init__(self, value: ArrayLike, penalty: Penalty | None = None) -> None:
        self.value = np.array(value, dtype=arithmetic().dtype)
        self.penalty = penalty
        self.grad = np.zeros_like(self.value)

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the value, and of the gradient."""
        return self.value.shape

    def penalty_gradient(self) -> FloatArray | float:
        """The gradient of the penalty, which a layer adds to that of the data loss: 0 without a penalty."""
        return 0.0 if self.penalty is None else self.penalty.gradient(self.value)

    def __repr__(self) -> str:
        return f"Parameter(shape={self.shape})"


class Layer:
    """A step of the computation that knows its own derivative.

    A layer remembers what its last ``forward`` saw (by reference: leave the array alone until
    ``backward`` is done), and neither call changes its argument.

    Attributes
    ----------
    training : bool
        True unless a network that only predicts says otherwise. Most layers do the same in both; ``Dropout`` does not.
    """

    training: bool = True

    def forward(self, X: ArrayLike) -> FloatArray:
        """Return the output for a batch of inputs, one sample a row."""
        raise NotImplementedError(f"{type(self).__name__} does not say how to go forward.")

    def backward(self, upstream: ArrayLike) -> FloatArray:
        """Return dL/dX, given ``upstream``, dL/doutput of the last forward; write dL/dparameter on the way."""
        raise NotImplementedError(f"{type(self).__name__} does not say how to go backward.")

    def parameters(self) -> list[Parameter]:
        """The parameters, always in the same order; none, unless a layer says otherwise."""
        return []

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"
