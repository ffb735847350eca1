"""Time for a question to a student's code, without the time that it stands in line for a busy processor."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from helpers.check import guard
from helpers.course.grade.border import wire

_MOMENT = 0.02  # shorter than this nobody stood in line for long
_QUEUE = 0.9  # the share of the time that it may have cost: code that starts fifty others would wait for ever


class Queue:
    """How long another process stood in line for a processor; 0 where the system does not tell (it is Linux that does).

    Parameters
    ----------
    process : int
        Its number, or a descriptor of it.
    by_descriptor : bool
        Which of the two.
    """

    def __init__(self, process: int, by_descriptor: bool) -> None:
        self._file: int | None = None
        with contextlib.suppress(OSError, StopIteration, ValueError):
            if by_descriptor:
                with open(f"/proc/self/fdinfo/{process}") as told:
                    process = int(next(line for line in told if line.startswith("Pid:")).split()[1])
            self._file = os.open(f"/proc/{process}/schedstat", os.O_RDONLY)

    def seconds(self) -> float:
        """So far, and that of this thread added, which asks."""
        mine = 0.0
        with contextlib.suppress(OSError, IndexError), open("/proc/thread-self/schedstat", "rb") as own:
            mine = int(own.read().split()[1]) / 1e9
        with contextlib.suppress(OSError, TypeError, IndexError):
            return mine + int(os.pread(self._file, 100, 0).split()[1]) / 1e9
        return 0.0

    def close(self) -> None:
        """Ask no more."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


@dataclass
class Patience:
    """Seconds in the queue that one submission is forgiven: who starts fifty processes makes a queue of their own."""

    seconds: float = 120.0


def stop_alarm() -> tuple[float, float]:
    """Seconds that an alarm had left, and its interval; zeros where none was set or can be."""
    if threading.current_thread() is threading.main_thread() and hasattr(signal, "setitimer"):
        return signal.setitimer(signal.ITIMER_REAL, 0)
    return 0.0, 0.0


@contextlib.contextmanager
def alarm_waits() -> Iterator[None]:
    """What happens in here costs the check in which it happens no time."""
    left, every = stop_alarm()
    try:
        yield
    finally:
        if left:
            signal.setitimer(signal.ITIMER_REAL, left, every)


class Clock:
    """Takes the time of one question; meanwhile the alarm of the check that asks it does not ring.

    Parameters
    ----------
    queue : Queue
        Of the process that is asked.
    seconds : float
        The limit, where no alarm has been set.
    patience : Patience
        What is left of it for this submission.
    """

    def __init__(self, queue: Queue, seconds: float, patience: Patience) -> None:
        self._queue = queue
        self._limit = seconds
        self._patience = patience
        self._alarm: tuple[float, float] = (0.0, 0.0)

    def __enter__(self) -> Clock:
        self._alarm = stop_alarm()
        self._limit = self._alarm[0] or self._limit
        self._started, self._waited = time.monotonic(), self._queue.seconds()
        return self

    def __exit__(self, *error: Any) -> None:
        charged = self.charged()
        self._patience.seconds -= time.monotonic() - self._started - charged
        if self._alarm[0]:
            signal.setitimer(signal.ITIMER_REAL, max(self._alarm[0] - charged, 1e-4), self._alarm[1])

    def charged(self) -> float:
        """Seconds that count."""
        wall = time.monotonic() - self._started
        if wall < _MOMENT:
            return wall
        queued = min(max(self._queue.seconds() - self._waited, 0.0), _QUEUE * wall)
        return wall - min(queued, self._patience.seconds)

    @contextlib.contextmanager
    def ours(self) -> Iterator[None]:
        """In here a function of the check runs, for the other side: the alarm rings in it as in the check itself."""
        if not self._alarm[0]:
            yield
            return
        signal.setitimer(signal.ITIMER_REAL, max(self._limit - self.charged(), 1e-4), self._alarm[1])
        try:
            yield
        finally:
            stop_alarm()

    def receive(self, line: wire.Line) -> bytes:
        """The next frame.

        Raises
        ------
        guard.TimeLimit
            When the time is over.
        """
        while True:
            left = self._limit - (time.monotonic() - self._started)
            if left <= 0 and (left := self._limit - self.charged()) <= 0:
                raise guard.TimeLimit
            line.connection.settimeout(max(left, _MOMENT))
            with contextlib.suppress(TimeoutError):
                if (frame := line.hear()) is not None:
                    return frame
