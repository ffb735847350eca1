"""What a classifier answers everywhere in the plane, and the points it was given."""

from collections.abc import Callable

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgba

from helpers.plots.style import COLOURS, INK, MARKERS, as_array

GRID = 240  # points along each side at which the classifier is asked
TINT = 0.2  # opacity of a region, faint beside the points


def decision_regions(ax: Axes, predict: Callable[[np.ndarray], object], X: object, y: object) -> None:
    """Colour the plane by the predicted class and put the points on it, each class with its own marker.

    Parameters
    ----------
    ax : Axes
    predict : callable
        Maps points of shape (m, 2), with the dtype of ``X``, to class indices of shape (m,).
    X : array or tensor, shape (n, 2)
    y : array or tensor of int, shape (n,)
        Classes 0, 1, …: class c has the colour ``COLOURS[c]``.

    Raises
    ------
    ValueError
        If a shape is another one.
    """
    X, y = as_array(X), as_array(y)
    if X.ndim != 2 or X.shape[1] != 2:
        raise ValueError(f"X must have shape (n, 2): two features span the plane. Received: shape {X.shape}.")
    if y.shape != X.shape[:1]:
        raise ValueError(f"y must hold one class for each of the {len(X)} points. Received: shape {y.shape}.")

    margin = 0.07 * np.ptp(X, axis=0)
    (left, bottom), (right, top) = X.min(axis=0) - margin, X.max(axis=0) + margin
    columns, rows = _centres(left, right), _centres(bottom, top)
    points = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2).astype(X.dtype)
    classes = as_array(predict(points))
    if classes.shape != (len(points),):
        raise ValueError(
            f"predict must return one class index for each point, shape ({len(points)},). Received: shape "
            f"{classes.shape}. If these are scores, take their argmax along axis 1."
        )
    classes = classes.reshape(GRID, GRID).astype(int)

    tints = np.array([to_rgba(COLOURS[c % len(COLOURS)], TINT) for c in range(classes.max() + 1)])
    ax.imshow(
        tints[classes],
        extent=(left, right, bottom, top),
        origin="lower",
        aspect="auto",
        interpolation="none",  # one small picture inside the SVG instead of thousands of paths
        zorder=0,
    )
    for c in np.unique(classes)[1:]:  # a boundary that is seen in black and white, too
        ax.contour(columns, rows, _smooth(classes == c), levels=[0.5], colors=[INK], linewidths=0.9)
    for c in np.unique(y).astype(int):
        ax.plot(
            *X[y == c].T,
            linestyle="none",
            marker=MARKERS[c % len(MARKERS)],
            markersize=4.5,
            markeredgewidth=0,
            color=COLOURS[c % len(COLOURS)],
            label=f"class {c}",
        )
    ax.grid(False)


def _centres(low: float, high: float) -> np.ndarray:
    """The middles of the grid's cells between two ends."""
    return low + (high - low) * (np.arange(GRID) + 0.5) / GRID


def _smooth(region: np.ndarray) -> np.ndarray:
    """The region with soft edges, so that its outline is a curve and not the grid's stairs."""
    blurred = np.pad(region.astype(float), 2, mode="edge")
    for _ in range(2):  # rows, then columns
        blurred = np.stack([np.convolve(row, np.array([1, 4, 6, 4, 1]) / 16, mode="valid") for row in blurred]).T
    return blurred
