"""Run a student's code so that nothing it does costs points it should not cost.

nbgrader scores a check cell that writes to stderr 0, so warnings, prints and log lines are caught here
and told instead.
"""

from __future__ import annotations

import _thread
import contextlib
import io
import linecache
import logging
import os
import signal
import threading
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field


class TimeLimit(BaseException):
    """Raised inside code that ran too long. Not an Exception, so that ``except Exception`` does not swallow it."""


@dataclass
class Noise:
    """What the code said while it ran."""

    printed: str = ""
    warned: list[str] = field(default_factory=list)


class _Bounded(io.TextIOBase):
    """Keeps the first characters that are written and lets the rest go: a flood must not fill the notebook."""

    def __init__(self, limit: int = 1000) -> None:
        self._room = limit
        self._parts: list[str] = []

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if self._room > 0:
            self._parts.append(text[: self._room])
            self._room -= len(text)
        return len(text)

    def text(self) -> str:
        return "".join(self._parts) + ("…" if self._room < 0 else "")


@contextlib.contextmanager
def quiet() -> Iterator[Noise]:
    """Catch prints, warnings, log lines and what C code writes to stderr."""
    noise, out = Noise(), _Bounded()
    level = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    stderr = os.dup(2)
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 2)
    try:
        with (
            warnings.catch_warnings(record=True) as caught,
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(out),
        ):
            warnings.simplefilter("default")
            yield noise
    finally:
        os.dup2(stderr, 2)
        os.close(stderr)
        os.close(sink)
        logging.disable(level)
        noise.printed = out.text()
        noise.warned = list(dict.fromkeys(f"{w.category.__name__}: {w.message}" for w in caught))


@contextlib.contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raise :class:`TimeLimit` inside the block once it has run this long.

    A ticking thread asks Python for an interrupt, again and again in case the code swallows one. One long call into C
    cannot be stopped this way. Outside the main thread there is no limit: whoever runs checks there has one of its own.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    over, done = threading.Event(), threading.Event()

    def tick() -> None:
        if not done.wait(seconds):
            over.set()
            while not done.is_set():
                _thread.interrupt_main(signal.SIGINT)
                time.sleep(0.05)

    def interrupt(signum: int, frame: object) -> None:
        if done.is_set():  # the block had ended when the signal came through
            return
        raise TimeLimit if over.is_set() else KeyboardInterrupt

    before = signal.signal(signal.SIGINT, interrupt)
    ticker = threading.Thread(target=tick, daemon=True)
    ticker.start()
    try:
        yield
    finally:
        done.set()
        ticker.join()
        signal.signal(signal.SIGINT, before)


def last_line_of(error: BaseException, *, but: str) -> str:
    """The line of the student's own code in which an error rose, or ''.

    Parameters
    ----------
    error : BaseException
        With its traceback.
    but : str
        The file name of the check cell, which is no student's code.
    """
    line, step = "", error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        if step.tb_frame.f_globals.get("__name__") == "__main__" and code.co_filename != but:
            line = linecache.getline(code.co_filename, step.tb_lineno).strip()
        step = step.tb_next
    return line
