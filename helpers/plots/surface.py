"""A loss over two parameters, and the ways that optimizers take down it."""

from collections.abc import Callable, Mapping

import numpy as np
from matplotlib.axes import Axes

from helpers.plots.style import COLOURS, INK, LINE_STYLES, MARKERS, as_array

GRID = 160
LEVELS = 18


def loss_surface(
    ax: Axes,
    loss: Callable[[np.ndarray, np.ndarray], np.ndarray],
    paths: Mapping[str, object],
    x: tuple[float, float],
    y: tuple[float, float],
) -> None:
    """Draw contour lines of a loss of two parameters, and paths across it, each with its own look.

    A path begins at a ring that all of them share and ends at its marker. The lines lie closer together where the
    loss is low, so that a valley shows its floor.

    Parameters
    ----------
    ax : Axes
    loss : callable
        ``loss(x, y)`` for two arrays of the same shape.
    paths : mapping from label to values of shape (steps, 2)
        What runs out of the picture is cut off at its edge.
    x, y : (low, high)
        What is shown of the two parameters.

    Raises
    ------
    ValueError
        If a path has another shape.
    """
    across, up = np.meshgrid(np.linspace(*x, GRID), np.linspace(*y, GRID))
    heights = np.asarray(loss(across, up))
    low, high = heights.min(), heights.max()
    levels = low + (high - low) * np.linspace(0, 1, LEVELS) ** 2.5
    ax.contour(across, up, heights, levels=np.unique(levels), colors=[INK], linewidths=0.7, alpha=0.6)
    for i, (label, values) in enumerate(paths.items()):
        path = as_array(values)
        if path.ndim != 2 or path.shape[1] != 2:
            raise ValueError(f"The path of {label!r} must have shape (steps, 2). Received: shape {path.shape}.")
        look = {"color": COLOURS[i % len(COLOURS)], "ls": LINE_STYLES[i % len(LINE_STYLES)]}
        ax.plot(*path.T, marker=MARKERS[i % len(MARKERS)], markevery=[-1], markersize=8, label=label, **look)
        ax.plot(*path[0], marker="o", markersize=9, mfc="none", mec=INK, ls="none")
    ax.set(xlim=x, ylim=y)
    ax.grid(False)
    if paths:
        ax.legend()
