"""Curves that grow while a computation runs, and stay as one figure when it is done."""

import time
from dataclasses import dataclass, field
from itertools import cycle

import numpy as np
from matplotlib.figure import Figure

from helpers import plots
from helpers.live import Place, in_notebook, watched
from helpers.train.hyper import HyperParameters

PAUSE = 0.7  # seconds at least from one state of a live figure to the next: drawing costs about 0.1


@dataclass
class Curve:
    """The points of one line, and those that wait for their mean."""

    x: list[float] = field(default_factory=list)
    y: list[float] = field(default_factory=list)
    waiting: list[tuple[float, float]] = field(default_factory=list)

    def flush(self) -> None:
        """Turn what waits into one point."""
        if self.waiting:
            xs, ys = zip(*self.waiting, strict=True)
            self.x.append(sum(xs) / len(xs))
            self.y.append(sum(ys) / len(ys))
            self.waiting.clear()


class ProgressBoard(HyperParameters):
    """Curves in one or more panels, drawn point by point.

    In a notebook that somebody watches, the figure is redrawn while the points come; ``show`` leaves the final one.
    What stays is the same in both cases.

    Parameters
    ----------
    xlabel : str
        Under each panel.
    xlim : (float, float), optional
        So that the figure also shows how much is still to come.
    display : bool
        Whether it is shown at all; without, it still holds its points.

    Examples
    --------
    >>> board = ProgressBoard(xlabel="x")
    >>> for x in range(5):
    ...     board.draw(x, x**2, "square", every_n=2)
    >>> board.points("square")
    ([0.5, 2.5], [0.5, 6.5])
    """

    def __init__(self, xlabel: str = "x", xlim: tuple[float, float] | None = None, display: bool = True) -> None:
        self.panels: dict[str, dict[str, Curve]] = {}
        self._place: Place | None = None
        self._due = time.monotonic() + PAUSE

    def draw(self, x: float, y: float, label: str, every_n: int = 1, panel: str = "") -> None:
        """Add a point to the curve ``label``; each ``every_n`` points become one, their mean.

        Parameters
        ----------
        x, y : float
        label : str
        every_n : int
            At least 1.
        panel : str
            The label of the y axis; curves of another panel have axes of their own.

        Raises
        ------
        ValueError
            If ``every_n`` is not a whole number of at least 1: nothing would ever be drawn.
        """
        if every_n != int(every_n) or every_n < 1:
            raise ValueError(f"every_n must be a whole number of at least 1. Received: every_n={every_n!r}.")
        curve = self.panels.setdefault(panel, {}).setdefault(label, Curve())
        curve.waiting.append((float(x), float(y)))
        if len(curve.waiting) >= every_n:
            curve.flush()
        if self.display and in_notebook() and watched() and time.monotonic() > self._due and curve.x:
            self._place = self._place or Place()
            self._publish(self._alt(), "", self._place)
            self._due = time.monotonic() + PAUSE

    def points(self, label: str, panel: str = "") -> tuple[list[float], list[float]]:
        """The x and y of a curve's points, without those that still wait."""
        curve = self.panels[panel][label]
        return curve.x, curve.y

    def show(self, alt: str = "", caption: str = "") -> None:
        """Draw what still waits, and leave the final figure; outside of a notebook there is none.

        Parameters
        ----------
        alt, caption : str
            As in ``plots.show``. Without them they say which curves there are, and whether they fall or rise.
        """
        for curves in self.panels.values():
            for curve in curves.values():
                curve.flush()
        if self.display and self.panels and in_notebook():
            self._publish(alt or self._alt(), caption, self._place)

    def figure(self) -> Figure:
        """The curves as they are now."""
        fig, axes = plots.subplots(1, len(self.panels), size=(1.4 + 3.6 * len(self.panels), 2.7))
        styles = self._styles()
        for ax, (ylabel, curves) in zip(np.ravel(axes), self.panels.items(), strict=True):
            for label, curve in curves.items():
                ax.plot(curve.x, curve.y, label=label, markevery=max(1, len(curve.x) // 8), **styles[label])
            ax.set(xlabel=self.xlabel, ylabel=ylabel, xlim=self.xlim)
            ax.legend()
        return fig

    def _styles(self) -> dict[str, dict]:
        """A colour, a line style and a marker for each label, the same in all panels."""
        labels = dict.fromkeys(label for curves in self.panels.values() for label in curves)
        styles = zip(cycle(plots.COLOURS), cycle(plots.LINE_STYLES), cycle(plots.MARKERS), labels, strict=False)
        return {label: {"color": c, "linestyle": line, "marker": m} for c, line, m, label in styles}

    def _publish(self, alt: str, caption: str, place: Place | None) -> None:
        plots.show(self.figure(), alt=alt, caption=caption or f"Means over {self.xlabel}.", place=place)

    def _alt(self) -> str:
        sentences = []
        for panel, curves in self.panels.items():
            for label, curve in curves.items():
                first, last = (curve.y[0], curve.y[-1]) if curve.y else (0, 0)
                way = "falls" if last < first else "rises" if last > first else "stays level"
                sentences.append(f"{label} {panel} {way}".replace("  ", " "))
        return f"Curves over {self.xlabel}: {', '.join(sentences)}."
