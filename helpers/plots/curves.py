"""How a loss falls."""

from collections.abc import Mapping

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from helpers.plots.style import COLOURS, LINE_STYLES, MARKERS, as_array

POINTS = 400  # of one curve, at most: more than the width of a figure can show


def loss_curve(ax: Axes, curves: Mapping[str, object], log: bool = False) -> None:
    """Draw one or more losses over the steps of training.

    Each curve has its own colour, line style and marker. The axes read 'step' and 'loss'; rename them afterwards
    (``ax.set_xlabel("epoch")``) where that is not what they are.

    Parameters
    ----------
    ax : Axes
    curves : mapping from label to values of shape (steps,)
        Value 0 is the loss before the first step.
    log : bool
        Whether the loss is drawn on a logarithmic scale.

    Raises
    ------
    ValueError
        If there is no curve, or one is not a row of numbers.
    """
    if not curves:
        raise ValueError('loss_curve needs at least one curve, as in {"training": losses}. Received: none.')
    for i, (label, values) in enumerate(curves.items()):
        losses = as_array(values)
        if losses.ndim != 1 or losses.size == 0:
            raise ValueError(f"The losses of {label!r} must have shape (steps,). Received: shape {losses.shape}.")
        steps = _steps_to_draw(losses)
        marks = max(1, steps.size // 6)
        ax.plot(
            steps,
            losses[steps],
            color=COLOURS[i % len(COLOURS)],
            linestyle=LINE_STYLES[i % len(LINE_STYLES)],
            marker=MARKERS[i % len(MARKERS)],
            markevery=(marks * i // len(curves), marks),  # staggered: equal curves do not hide each other's marks
            label=label,
        )
    ax.set(xlabel="step", ylabel="loss")
    ax.xaxis.set_major_locator(MaxNLocator(integer=True, steps=[1, 2, 5, 10]))
    if log:
        ax.set_yscale("log")
    if len(curves) > 1:
        ax.legend()


def _steps_to_draw(losses: np.ndarray) -> np.ndarray:
    """Every step of a short run; of a long one the lowest and the highest of each stretch, so that no spike is lost."""
    steps = np.arange(losses.size)
    if losses.size <= POINTS:
        return steps
    extremes = [
        pick(losses[stretch]) + stretch[0]
        for stretch in np.array_split(steps, POINTS // 2)
        for pick in (np.argmin, np.argmax)
    ]
    return np.unique([0, *extremes, losses.size - 1])
