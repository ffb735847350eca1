"""A matrix as colours around zero, with its numbers."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap, Normalize

from helpers.plots.cells import CellText
from helpers.plots.style import BLUE, ORANGE, as_array, written

# Opaque, so that dark or white numbers keep their contrast on any page.
DIVERGING = LinearSegmentedColormap.from_list("diverging", ["#123f94", BLUE, "#d9dce3", ORANGE, "#8f3c00"])
DARK = "#161923"


def heatmap(
    ax: Axes,
    M: object,
    row_labels: Sequence[str] | None = None,
    column_labels: Sequence[str] | None = None,
    fmt: str = "{:.2f}",
) -> None:
    """Draw a matrix: blue below zero, orange above, pale at zero, and the number in each cell.

    Parameters
    ----------
    ax : Axes
    M : array or tensor, shape (n, k)
        The strongest colour stands for the largest magnitude.
    row_labels, column_labels : sequence of str, optional
        n and k names. Without them the indices are written.
    fmt : str
        The format of one number; an empty one leaves the numbers out, for a large matrix.

    Raises
    ------
    ValueError
        If ``M`` is not a matrix, or there are more or fewer labels than rows or columns.
    """
    values = as_array(M)
    if values.ndim != 2 or values.size == 0:
        raise ValueError(f"heatmap draws a matrix of shape (n, k). Received: shape {values.shape}.")
    n, k = values.shape
    limit = float(np.abs(values).max()) or 1.0
    shades = DIVERGING(Normalize(-limit, limit)(values))
    ax.imshow(shades, interpolation="none", aspect="equal")

    for axis, labels, size in ((ax.yaxis, row_labels, n), (ax.xaxis, column_labels, k)):
        if labels is not None:
            if len(labels) != size:
                raise ValueError(f"{size} labels are needed for a matrix of shape {n, k}. Received: {len(labels)}.")
            axis.set_ticks(range(size), labels)
        elif fmt:
            axis.set_ticks(range(size))
    ax.xaxis.tick_top()
    ax.xaxis.set_label_position("top")
    ax.tick_params(length=0)
    for label in ax.get_xticklabels():
        label.set_va("baseline")
    ax.spines[:].set_visible(False)
    ax.grid(False)
    if not fmt:
        return
    texts = {place: written(value, fmt) for place, value in np.ndenumerate(values)}
    share = min(0.34, 1.4 / max(map(len, texts.values())))
    for (i, j), text in texts.items():
        colour = DARK if _luminance(shades[i, j]) > 0.2 else "white"
        ax.add_artist(CellText(j, i + 0.02, text, share, color=colour))


def _luminance(rgba: np.ndarray) -> float:
    """Relative luminance, as WCAG 2.1 defines it."""
    channels = rgba[:3]
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])
