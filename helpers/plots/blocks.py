"""Vectors, matrices and tensors as blocks of numbered cells."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from matplotlib.transforms import Bbox

from helpers.plots.cells import CellText, frame
from helpers.plots.style import BLUE, INK, ORANGE, as_array, written

GAP = 0.9  # between two sheets of a stack
RISE = 0.45  # how far each sheet stands above the one before it
LETTER = 0.24  # the width of one letter of a label, about


def blocks(
    ax: Axes,
    array: object,
    label: str = "",
    highlight: object = None,
    fmt: str = "{:g}",
    at: tuple[float, float] = (0.0, 0.0),
    colour: str = BLUE,
) -> Bbox:
    """Draw an array as cells that hold its numbers.

    A vector is one row, a matrix is rows and columns, a 3-D array is a stack of sheets, pulled apart so that
    every number is seen and marked [0], [1], … by its first index. The unit of the axes is the height of one cell.
    Several arrays fit into the same axes, side by side:

        box = plots.blocks(ax, X, label="X (2, 3)")
        ax.text(box.x1 + 0.5, 0, "@", ha="center", va="center")
        plots.blocks(ax, W, label="W (3, 4)", at=(box.x1 + 1, 0))

    Parameters
    ----------
    ax : Axes
    array : array, tensor or nested list, shape (), (k,), (n, k) or (m, n, k)
        Of numbers, or of words such as "x00".
    label : str
        Written above: a name and a shape, say.
    highlight : index or bool array of the array's shape, optional
        The cells that stand out, chosen as in ``array[highlight]``.
    fmt : str
        The format of one number.
    at : (left, middle)
        Where the block begins, and the height of its middle.
    colour : str
        Of the cells.

    Returns
    -------
    box : Bbox
        The place that the cells take, so that you know where the next array may begin.

    Raises
    ------
    ValueError
        If the array is empty or has more than three axes.
    """
    values = as_array(array)
    if values.ndim > 3 or values.size == 0:
        raise ValueError(
            f"blocks draws arrays with 1 to 3 axes and at least one number. Received: shape {values.shape}. "
            "Index the array first, for instance array[0]."
        )
    chosen = np.zeros(values.shape, dtype=bool)
    if highlight is not None:
        chosen[as_array(highlight) if hasattr(highlight, "detach") else highlight] = True

    sheets = values.reshape((1,) * (3 - values.ndim) + values.shape)
    chosen = chosen.reshape(sheets.shape)
    m, n, k = sheets.shape
    texts = np.array([written(value, fmt) for value in sheets.ravel()], dtype=object).reshape(sheets.shape)
    width = max(1.0, 0.3 + 0.26 * max(map(len, texts.ravel())))

    left, top = at[0], at[1] - (n - (m - 1) * RISE) / 2
    for s in range(m):
        x, y = left + s * (k * width + GAP), top - s * RISE
        if s > 0:
            for height in (0, n):  # from the corners of the sheet before to those of this one
                ax.plot([x - GAP, x], [y + height + RISE, y + height], color=INK, lw=0.8, ls=":", marker="")
        for i, j in np.ndindex(n, k):
            _cell(ax, (x + j * width, y + i), width, texts[s, i, j], chosen[s, i, j], colour)
        if values.ndim == 3:
            ax.add_artist(CellText(x + k * width / 2, y - 0.32, f"[{s}]", 0.32, color=INK))

    box = Bbox.from_extents(left, top - (m - 1) * RISE, left + m * k * width + (m - 1) * GAP, top + n)
    head = 0.15 + 0.5 * (values.ndim == 3) + 0.65 * bool(label)
    if label:
        title = CellText((box.x0 + box.x1) / 2, box.y0 - head + 0.3, label, 0.4, color=INK)
        ax.add_artist(title)
    aside = max(0.0, LETTER * len(label) - (box.x1 - box.x0)) / 2 + 0.1  # a label may be wider than its block
    ax.update_datalim([(box.x0 - aside, box.y0 - head), (box.x1 + aside, box.y1 + 0.1)])
    frame(ax, ax.dataLim)
    return box


def _cell(ax: Axes, corner: tuple[float, float], width: float, text: str, chosen: bool, colour: str) -> None:
    """One cell. A chosen one differs in more than its colour: a thick edge and a bold number."""
    edge = ORANGE if chosen else colour
    ax.add_patch(Rectangle(corner, width, 1, fc=(edge, 0.18 if chosen else 0.1), ec="none", zorder=1))
    ax.add_patch(Rectangle(corner, width, 1, fc="none", ec=edge, lw=2.4 if chosen else 0.9, zorder=3 if chosen else 2))
    weight = "bold" if chosen else "normal"
    ax.add_artist(CellText(corner[0] + width / 2, corner[1] + 0.52, text, 0.4, color=INK, weight=weight, zorder=4))
