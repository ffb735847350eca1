"""Run a student's code so that nothing it does costs points it should not cost.

nbgrader scores a check cell that writes to stderr 0, so warnings, prints and log lines are caught here
and told instead.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import linecache
import logging
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import FrameType


class TimeLimit(BaseException):
    """Raised inside code that ran too long. Not an Exception, so that ``except Exception`` does not swallow it."""


class AskedForInput(Exception):
    """Raised by ``input``: nobody sits at the keyboard while a check runs."""


class Ended(BaseException):
    """Raised where the process that ran a student's code, apart from the checks, is gone; the message is theirs."""


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


def _refuse(prompt: object = "") -> str:
    raise AskedForInput


def _notebook_shell() -> object | None:
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None


@contextlib.contextmanager
def quiet() -> Iterator[Noise]:
    """Catch prints, warnings, log lines and what C code writes to stderr; refuse ``input``, tame ``exit``."""
    noise, out = Noise(), _Bounded()
    ask, builtins.input = builtins.input, _refuse
    shell = _notebook_shell()
    if shell:
        shell.ask_exit = sys.exit  # a notebook's own `exit` would end the kernel without a word
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
        builtins.input = ask
        if shell:
            del shell.ask_exit
        noise.printed = out.text()
        noise.warned = list(dict.fromkeys(f"{w.category.__name__}: {w.message}" for w in caught))


def run_for_at_most(seconds: float, body: Callable[[], None]) -> None:
    """Run ``body`` and raise :class:`TimeLimit` inside it once it has run this long.

    The alarm rings again and again, thousands of times a second, since one that is caught in a ``try`` is swallowed
    while the next rings in its ``except``. An import comes to its end before. One long call into C cannot be stopped
    this way. Outside the main thread, and where the system has no such timer (Windows), there is no limit.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        body()
        return
    running = True

    def ring(signum: int, frame: FrameType | None) -> None:
        if not running:
            return
        if _importing(frame):  # a module that is cut off in the middle stays broken: look again in a while
            signal.setitimer(signal.ITIMER_REAL, 0.05, 50e-6)
            return
        raise TimeLimit

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, 50e-6)
    try:
        body()
    finally:
        running = False  # first of all, and no call: from here on the alarm is only heard
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _importing(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code.co_filename == "<frozen importlib._bootstrap>":
            return True
        frame = frame.f_back
    return False


def last_line_of(error: BaseException, *, but: str) -> str:
    """The line of the student's own code in which an error rose, or ''.

    Parameters
    ----------
    error : BaseException
        With its traceback.
    but : str
        The file name of the check cell, which is no student's code.
    """
    line, step = getattr(error, "far_line", ""), error.__traceback__  # it rose in another process
    while step is not None:
        code = step.tb_frame.f_code
        if step.tb_frame.f_globals.get("__name__") == "__main__" and code.co_filename != but:
            line = linecache.getline(code.co_filename, step.tb_lineno).strip()
        step = step.tb_next
    return line
