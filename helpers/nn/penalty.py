"""Penalties on the size of parameters: L1 and L2 regularisation."""

from dataclasses import dataclass

import numpy as np

from helpers.nn.arithmetic import FloatArray


@dataclass(frozen=True)
class Penalty:
    """l1 · sum |w| + l2 · sum w², over all entries w of one parameter.

    A layer's parameter holds it, and the layer's backward pass adds its gradient: the loss that training lowers
    is the data loss plus all penalties. Nothing is divided by the number of samples.

    Parameters
    ----------
    l1, l2 : float, default 0
        How much each of the two weighs.

    Raises
    ------
    ValueError
        If one is negative: it would reward large weights.

    Examples
    --------
    >>> penalty = Penalty(l2=0.01)
    >>> round(penalty.loss([[1.0, -2.0], [3.0, 0.5]]), 4)
    0.1425
    >>> Penalty(l1=0.5).gradient([0.2, 0.8, -0.5, 0.0]).tolist()
    [0.5, 0.5, -0.5, 0.0]
    """

    l1: float = 0.0
    l2: float = 0.0

    def __post_init__(self) -> None:
        for name, factor in (("l1", self.l1), ("l2", self.l2)):
            if not 0 <= factor < np.inf:
                raise ValueError(f"{name} must be 0 or a positive number. Received: {name}={factor!r}.")

    def loss(self, value: FloatArray) -> float:
        """Return what ``value`` adds to the loss."""
        value = np.asarray(value)
        return float(self.l1 * np.abs(value).sum() + self.l2 * (value * value).sum())

    def gradient(self, value: FloatArray) -> FloatArray:
        """Return its derivative, of the shape of ``value``: l1 · sign(w) + 2 · l2 · w.

        L2 pulls in proportion to w and fades near 0; L1 pulls with the same force until w is 0. At 0, where |w| has
        no derivative, the sign is 0: a weight that is 0 stays there.
        """
        value = np.asarray(value)
        return self.l1 * np.sign(value) + (2 * self.l2) * value
