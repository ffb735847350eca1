"""A matrix as colours around zero, with its numbers; a confusion matrix among others."""

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


def confusion_matrix(ax: Axes, y: object, y_hat: object, class_names: Sequence[str]) -> np.ndarray:
    """Draw how often each class (row) was taken for each class (column); right answers stand on the diagonal.

    Parameters
    ----------
    ax : Axes
    y, y_hat : array or tensor, shape (n,), integers
        True and predicted class numbers.
    class_names : sequence of k str

    Returns
    -------
    counts : ndarray, shape (k, k), int64
        Entry (i, j): samples of class i that were predicted as j.

    Raises
    ------
    ValueError
        If ``y`` and ``y_hat`` are not two rows of n class numbers from 0 to k − 1.
    """
    true, predicted = as_array(y), as_array(y_hat)
    k = len(class_names)
    if true.ndim != 1 or true.shape != predicted.shape or true.size == 0:
        raise ValueError(f"y and y_hat need one shape (n,). Received: {true.shape} and {predicted.shape}.")
    if min(true.min(), predicted.min()) < 0 or max(true.max(), predicted.max()) >= k:
        raise ValueError(f"Classes must be 0 to {k - 1}, for {k} names. Received: y={true}, y_hat={predicted}.")
    counts = np.zeros((k, k), dtype=np.int64)
    np.add.at(counts, (true, predicted), 1)
    heatmap(ax, counts, class_names, class_names, fmt="{:d}")
    ax.set(xlabel="predicted", ylabel="true")
    return counts


def _luminance(rgba: np.ndarray) -> float:
    """Relative luminance, as WCAG 2.1 defines it."""
    channels = rgba[:3]
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])
