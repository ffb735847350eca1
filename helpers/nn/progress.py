"""A progress bar for long work, where someone is watching."""

import sys
from collections.abc import Iterator

PATIENCE = 1000  # steps that pass before anyone wonders


def counted(total: int) -> Iterator[int]:
    """Yield 0 … total - 1, with a bar on a terminal while it lasts.

    Nothing is shown for short work, in a pipe or in a notebook: what a cell prints is stored, and compared.
    """
    if total < PATIENCE or not sys.stderr.isatty():
        yield from range(total)
        return
    from rich.console import Console  # only where it is seen: importing rich takes longer than most runs
    from rich.progress import track

    yield from track(
        range(total), description="training", console=Console(stderr=True), transient=True, update_period=0.5
    )
