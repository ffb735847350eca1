"""Colours and look: mid-tones on a transparent ground, so that one picture serves a light and a dark page."""

import matplotlib
import numpy as np
from cycler import cycler
from matplotlib.axes import Axes
from matplotlib.figure import Figure

# Every colour holds a contrast of at least 3:1 on white and on navy (#161923), and the six stay apart
# under simulated protanopia, deuteranopia and tritanopia.
BLUE = "#2866dc"
ORANGE = "#e06a0c"
GREEN = "#1ba27f"
ROSE = "#c8286a"
PURPLE = "#a66fd0"
OCHRE = "#836c2c"
COLOURS = (BLUE, ORANGE, GREEN, ROSE, PURPLE, OCHRE)

INK = "#737c8e"
"""The mid-tone of text and axes: about 4.2:1 on white and on navy, which is the best that one grey can do."""

# What tells the colours apart in black and white. Ten markers and six colours: sixty pairs before one repeats.
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "<", "p", ">")
LINE_STYLES = ("-", (0, (5, 2)), (0, (1, 1.4)), (0, (6, 2, 1, 2)), (0, (3, 1.5)), (0, (6, 1.5, 1, 1.5, 1, 1.5)))

RC = {
    "axes.edgecolor": INK,
    "axes.facecolor": "none",
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.labelcolor": INK,
    "axes.labelsize": 10.5,
    "axes.linewidth": 0.9,
    "axes.prop_cycle": cycler(color=COLOURS) + cycler(linestyle=LINE_STYLES),
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlecolor": INK,
    "axes.titlesize": 10.5,
    "figure.facecolor": "none",
    "font.size": 10.5,
    "grid.alpha": 0.22,
    "grid.color": INK,
    "grid.linewidth": 0.7,
    "legend.frameon": False,
    "legend.handlelength": 2.6,
    "legend.labelcolor": INK,
    "lines.linewidth": 1.9,
    "lines.markersize": 5.5,
    "patch.linewidth": 1.2,
    "savefig.facecolor": "none",
    "text.color": INK,
    "xtick.color": INK,
    "xtick.labelsize": 9.5,
    "ytick.color": INK,
    "ytick.labelsize": 9.5,
}


def subplots(rows: int = 1, columns: int = 1, size: tuple[float, float] = (6.4, 3.2)) -> tuple[Figure, Axes]:
    """A figure in the course's style, and its axes.

    The style is switched on for the whole session, so that whatever you draw into the axes later
    (lines, text, a legend) has it too. The figure is not one of pyplot's: nothing shows it but ``plots.show``.

    Parameters
    ----------
    rows, columns : int
        The grid of axes.
    size : (width, height)
        In inches. The column of the book is about 8 inches wide.

    Returns
    -------
    fig : Figure
    axes : Axes, or ndarray of Axes
        One Axes for one row and one column; else an array, of shape (columns,), (rows,) or (rows, columns).
    """
    matplotlib.rcParams.update(RC)
    fig = Figure(figsize=size, layout="constrained")
    return fig, fig.subplots(rows, columns)


def as_array(values: object) -> np.ndarray:
    """A NumPy array of a list, an array, or a tensor on any device, with or without gradient (without torch)."""
    return np.asarray(values.detach().cpu() if hasattr(values, "detach") else values)


def written(value: object, fmt: str) -> str:
    """A number as a figure writes it, with a true minus sign, as tall as the digits beside it; a word as it is."""
    return value if isinstance(value, str) else fmt.format(value).replace("-", "−")
