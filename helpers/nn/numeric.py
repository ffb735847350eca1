"""Derivatives by trying: slow, and independent of every formula that it judges."""

from collections.abc import Callable, Iterable

import numpy as np

from helpers.nn.layer import Parameter


def gradient_check(loss: Callable[[], float], parameters: Iterable[Parameter], h: float = 1e-6) -> list[float]:
    """Compare the gradients that stand in ``parameters`` with central differences of the loss.

    For each entry w of each parameter, (L(w + h) - L(w - h)) / 2h: two evaluations of the loss an entry.

    Parameters
    ----------
    loss : callable
        Evaluates the loss anew, forward only, with the parameters as they stand: called without arguments.
    parameters : iterable of Parameter
        Their ``grad`` is what is judged: run forward and backward first.
    h : float, default 1e-6
        The step. Its error falls with h², the rounding error grows with 1/h; near 1e-6 they meet in float64.

    Returns
    -------
    list of float
        For each parameter the largest difference between the two gradients, divided by the largest entry
        of either (0 where both are all zero). Below 1e-6: right. Above 1e-2: wrong. In between look
        for a ReLU input near 0, where the derivative jumps.

    Notes
    -----
    Values are put back exactly. What layers remember is that of the last trial, so call forward again
    before the next backward.

    References
    ----------
    CS231n notes, "Gradient checks", https://cs231n.github.io/neural-networks-3/.
    """
    errors = []
    for parameter in parameters:
        numeric = np.empty_like(parameter.value)
        for index in np.ndindex(parameter.shape):
            value = parameter.value[index]
            parameter.value[index] = value + h
            above = loss()
            parameter.value[index] = value - h
            below = loss()
            parameter.value[index] = value
            numeric[index] = (above - below) / (2 * h)
        size = max(np.abs(numeric).max(), np.abs(parameter.grad).max())
        worst = np.abs(numeric - parameter.grad).max()
        errors.append(float(worst / size) if size > 0 else 0.0)
    return errors
