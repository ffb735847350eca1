"""Small grey images side by side, each with a word under it."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

from helpers.plots.style import INK, as_array


def images(axes: Axes | np.ndarray, X: object, captions: Sequence[str] = ()) -> None:
    """Draw grey images, one into each of the axes; the smallest value is black, the largest white.

    All share one scale, so that their shades can be compared. Each has a thin frame, which shows where it
    ends on a dark page. Axes that are left over disappear.

    Parameters
    ----------
    axes : Axes, or array of Axes
        Of ``plots.subplots(rows, columns)``, filled row by row.
    X : array or tensor, shape (n, h, w) or (n, 1, h, w)
    captions : sequence of n str, optional
        Written under the images: a label, or "3 → 5" for what is a 3 and was taken for a 5.

    Raises
    ------
    ValueError
        If ``X`` has another shape, there are more images than axes, or captions are too few or too many.

    Examples
    --------
    >>> from helpers import plots
    >>> fig, axes = plots.subplots(2, 4)
    >>> plots.images(axes, np.zeros((8, 1, 28, 28)), ["coat"] * 8)
    """
    values, axes = as_array(X), np.ravel(axes)
    if values.ndim == 4 and values.shape[1] == 1:
        values = values[:, 0]
    if values.ndim != 3 or len(values) == 0:
        raise ValueError(f"Images need shape (n, h, w) or (n, 1, h, w). Received: shape {np.shape(values)}.")
    if len(values) > len(axes):
        raise ValueError(f"{len(values)} images do not fit {len(axes)} axes. Draw X[:{len(axes)}], or make more axes.")
    if len(captions) not in (0, len(values)):
        raise ValueError(f"{len(values)} images need {len(values)} captions, or none. Received: {len(captions)}.")
    for ax, image, caption in zip(axes, values, captions or [""] * len(values), strict=False):
        ax.imshow(image, cmap="gray", vmin=values.min(), vmax=values.max(), interpolation="none")
        ax.grid(False)
        ax.set(xticks=[], yticks=[], xlabel=caption)
        ax.spines[:].set(visible=True, color=INK)
    for ax in axes[len(values) :]:
        ax.set_axis_off()
