"""Grading processes on this machine. One that is killed loses nothing: its submission goes to another."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path

import helpers
from helpers.course.grade.border.sandbox import Zygote
from helpers.course.grade.grader import Done, Refused, not_graded
from helpers.course.grade.intake.handed import Handed
from helpers.course.grade.intake.trusted import TrustedChapter
from helpers.course.house import CourseError

SECONDS_PER_SUBMISSION = 900.0  # when all other limits have failed
TRIES = 2  # a process may have been killed by chance; a submission that kills two is to blame

Unit = tuple[Handed, TrustedChapter]


@dataclass
class _Desk:
    """One grading process and what it works on."""

    line: Connection
    process: int = 0
    unit: Unit | None = None
    tries: int = 0
    until: float = 0.0
    late: bool = False


@dataclass
class Pool:
    """Grading processes on this machine, forked from one that has the course's imports loaded.

    Attributes
    ----------
    jobs : int
        How many.
    modules : list of str
        What the chapters import.
    sandboxed : bool
        Whether students' code runs in the sandbox.
    """

    jobs: int
    modules: list[str]
    sandboxed: bool
    _desks: list[_Desk] = field(default_factory=list)

    def __enter__(self) -> Pool:
        self._zygote = Zygote(self.modules, sandboxed=self.sandboxed).__enter__()  # loads while the server below does
        self._folder = tempfile.TemporaryDirectory(prefix="grading-")
        self._address = str(Path(self._folder.name) / "socket")
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(self._address)
        listener.listen(64)
        start = "import sys; from helpers.course.grade.grader import main; main(*sys.argv[1:])"
        command = [sys.executable, "-c", start, str(listener.fileno()), self._zygote.address, *self.modules]
        here = str(Path(helpers.__file__).parents[1])
        path = os.pathsep.join(filter(None, [here, os.environ.get("PYTHONPATH")]))
        self._server = subprocess.Popen(
            command,
            env=os.environ | {"OMP_NUM_THREADS": "1", "PYTHONPATH": path},
            pass_fds=[listener.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for us to hear
        )
        listener.close()
        return self

    def __exit__(self, *_: object) -> None:
        for desk in self._desks:
            desk.line.close()
        self._server.kill()  # its forks die with it
        self._server.wait()
        self._zygote.__exit__()
        self._folder.cleanup()

    @property
    def alive(self) -> bool:
        """Whether it can still grade."""
        return self._server.poll() is None

    def run(self, units: Iterable[Unit]) -> Iterator[Done]:
        """Grade, and yield results as they come.

        Raises
        ------
        CourseError
            When nothing can be graded on this machine.
        """
        waiting = iter(units)
        again: deque[tuple[Unit, int]] = deque()
        finished: list[Done] = []
        while True:
            while sum(desk.unit is not None for desk in self._desks) < self.jobs:
                unit, tries = again.popleft() if again else (next(waiting, None), 0)
                if unit is None:
                    break
                self._give(unit, tries + 1)
            yield from finished  # which is written down while the next ones are graded
            finished = []
            busy = {desk.line: desk for desk in self._desks if desk.unit is not None}
            if not busy:
                return
            for line in wait(list(busy), timeout=1.0):
                done = self._heard(busy[line], again)
                if done is not None:
                    finished.append(done)
            for desk in busy.values():
                if desk.unit is not None and desk.process and time.monotonic() > desk.until:
                    desk.late = True
                    os.kill(desk.process, signal.SIGKILL)

    def _give(self, unit: Unit, tries: int) -> None:
        desk = next((d for d in self._desks if d.unit is None), None)
        if desk is None:
            desk = _Desk(self._connect())
            self._desks.append(desk)
        desk.unit, desk.tries, desk.late = unit, tries, False
        desk.until = time.monotonic() + SECONDS_PER_SUBMISSION
        with suppress(OSError):  # it died while it had nothing to do: hearing it says so
            desk.line.send(unit)

    def _connect(self) -> Connection:
        if not self.alive:
            raise CourseError("The process that grades ended: run the same command again, what was graded is kept.")
        link = socket.socket(socket.AF_UNIX)
        link.connect(self._address)
        return Connection(link.detach())

    def _heard(self, desk: _Desk, again: deque[tuple[Unit, int]]) -> Done | None:
        try:
            said = desk.line.recv()
        except (EOFError, OSError):
            return self._died(desk, again)
        if isinstance(said, Refused):
            raise CourseError(said.sentence)
        if isinstance(said, int):
            desk.process = said
            return None
        desk.unit = None
        return said

    def _died(self, desk: _Desk, again: deque[tuple[Unit, int]]) -> Done | None:
        self._desks.remove(desk)
        desk.line.close()
        unit, desk.unit = desk.unit, None
        if desk.late:
            return not_graded(*unit, f"Grading took more than {SECONDS_PER_SUBMISSION / 60:g} minutes and was stopped.")
        if desk.tries < TRIES:
            again.append((unit, desk.tries))
            return None
        return not_graded(*unit, "The process that graded it was killed, twice: did it use all memory?")
