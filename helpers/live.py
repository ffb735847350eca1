"""What a reader sees while something runs, in a terminal or a notebook that somebody watches, and nowhere else.

It belongs to no room: downloads (``data``), figures (``plots``) and training (``train``) all use it. Nothing heavy is
imported before there is something to show.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE = 1.0  # seconds of work before a notebook shows a bar
PAUSE = 0.3  # seconds from one state of it to the next


def in_notebook() -> bool:
    """Whether this is a notebook's kernel, watched or not."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    return getattr(shell, "kernel", None) is not None


def watched() -> bool:
    """Whether somebody may be watching: not where pytest (and nbval with it) re-runs a notebook to compare it."""
    return "PYTEST_VERSION" not in os.environ


class Place:
    """A spot among the outputs of a notebook's cell: what is put there next replaces what stands there."""

    def __init__(self) -> None:
        self._handle = None

    def put(self, data: dict, metadata: dict | None = None) -> None:
        """Show this MIME bundle; an empty one clears the place."""
        from IPython.display import display

        if self._handle is None:
            self._handle = display(data, raw=True, metadata=metadata, display_id=True)
        else:
            self._handle.update(data, raw=True, metadata=metadata)


@contextmanager
def progress(title: str, total: int) -> Iterator[Callable[[int], None]]:
    """Draw a bar while the block runs, and wipe it away at its end.

    Parameters
    ----------
    title : str
        What is being done.
    total : int
        How much there is to do.

    Yields
    ------
    callable
        ``advance(amount)``, to be called as the work goes on.

    Examples
    --------
    >>> with progress("Counting", total=3) as advance:
    ...     for _ in range(3):
    ...         advance(1)
    """
    if not watched():
        yield lambda amount: None
    elif in_notebook():
        yield from _notebook_bar(title, total)
    elif sys.stderr.isatty():
        from rich.console import Console
        from rich.progress import Progress

        with Progress(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task(title, total=total)
            yield lambda amount: bar.advance(task, amount)
    else:
        yield lambda amount: None


def _notebook_bar(title: str, total: int) -> Iterator[Callable[[int], None]]:
    place, done, due = None, 0, time.monotonic() + PATIENCE

    def advance(amount: int) -> None:
        nonlocal place, done, due
        done += amount
        if time.monotonic() < due:
            return
        due = time.monotonic() + PAUSE
        place = place or Place()
        bar = f"<label>{title} <progress max='{total}' value='{done}'></progress> {done / total:.0%}</label>"
        place.put({"text/html": bar, "text/plain": f"{title}: {done / total:.0%}"})

    try:
        yield advance
    finally:
        if place:
            place.put({})
