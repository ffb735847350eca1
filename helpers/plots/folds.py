"""Which samples each fold of a cross-validation holds back."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import to_rgba

from helpers.plots.style import BLUE, INK, ORANGE, as_array


def folds(ax: Axes, held_back: Sequence[object], n: int) -> None:
    """Draw one row for each fold: the samples that train it pale, those that judge it strong.

    Parameters
    ----------
    ax : Axes
    held_back : sequence of int arrays
        For each fold the indices of the samples that it is judged on.
    n : int
        Samples in all.

    Raises
    ------
    ValueError
        If an index lies outside 0 to n - 1.
    """
    k = len(held_back)
    cells = np.tile(to_rgba(BLUE, 0.25), (k, n, 1))
    for row, indices in enumerate(map(as_array, held_back)):
        if np.any((indices < 0) | (indices >= n)):
            raise ValueError(f"Indices must lie between 0 and {n - 1} for n={n}. Received in fold {row}: {indices}.")
        cells[row, indices] = to_rgba(ORANGE)
    ax.imshow(cells, aspect="auto", interpolation="none")
    ax.hlines(np.arange(1, k) - 0.5, -0.5, n - 0.5, color=INK, lw=1.2)
    ax.set_yticks(range(k), [f"fold {row + 1}" for row in range(k)])
    ax.set(xlabel="sample")
    ax.tick_params(axis="y", length=0)
    ax.spines[:].set_visible(False)
    ax.grid(False)
