"""How large the weights of networks are."""

from collections.abc import Mapping

import numpy as np
from matplotlib.axes import Axes

from helpers.plots.style import COLOURS, LINE_STYLES, as_array

BINS = 41  # odd: the middle one has 0 in its centre


def weight_histogram(ax: Axes, weights: Mapping[str, object]) -> None:
    """Draw histograms of weights over the same bins, as outlines that differ in colour and line style.

    Parameters
    ----------
    ax : Axes
    weights : mapping from label to an array of any shape

    Raises
    ------
    ValueError
        If there is nothing to draw.
    """
    if not weights:
        raise ValueError('weight_histogram needs at least one array, as in {"no penalty": W}. Received: none.')
    values = {label: as_array(W).ravel() for label, W in weights.items()}
    limit = max(float(np.abs(W).max()) for W in values.values()) or 1.0
    for i, (label, W) in enumerate(values.items()):
        counts, edges = np.histogram(W, bins=BINS, range=(-limit, limit))
        look = {"color": COLOURS[i % len(COLOURS)], "ls": LINE_STYLES[i % len(LINE_STYLES)]}
        ax.stairs(counts, edges, label=label, lw=1.9, **look)
    ax.set(xlabel="weight", ylabel="count")
    if len(values) > 1:
        ax.legend()
