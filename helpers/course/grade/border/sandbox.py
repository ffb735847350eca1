"""Where a student's code runs: bubblewrap around a zygote, its start, its end, and the proof that it holds."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import helpers
from helpers.course.grade.border.clock import Queue
from helpers.course.grade.border.wire import Line
from helpers.course.grade.border.zygote import SCRATCH
from helpers.course.house import CourseError

SECONDS_TO_START = 120.0
SECONDS_TO_FORK = 30.0

_COURSE = "/course"  # where the helpers are inside
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/alternatives", "/etc/fonts")


class SandboxError(CourseError):
    """There is no sandbox on this machine; the message says what to do."""


@dataclass
class Fork:
    """One worker.

    Attributes
    ----------
    line : socket
        On which it is asked.
    process : int
        A descriptor of it, or without a sandbox its number.
    by_descriptor : bool
        Which of the two.
    queue : Queue
        In which it stands for a processor.
    """

    line: Line
    process: int
    by_descriptor: bool
    queue: Queue

    def kill(self) -> None:
        """End it and all that it started."""
        self.line.connection.close()
        self.queue.close()
        with contextlib.suppress(OSError):
            if self.by_descriptor:
                signal.pidfd_send_signal(self.process, signal.SIGKILL)
            else:
                os.killpg(self.process, signal.SIGKILL)
        if self.by_descriptor:
            os.close(self.process)


class Zygote:
    """The process from which workers are forked. Starts with ``with``; ends with all of them.

    Parameters
    ----------
    modules : iterable of str
        What to import beforehand.
    sandboxed : bool
        False runs a student's code with all rights of who grades.

    Attributes
    ----------
    address : str
        Where a :class:`Nursery` connects, in this process or in another. It answers once all is imported.

    Raises
    ------
    SandboxError
        On entering, when bubblewrap is missing.
    """

    def __init__(self, modules: Iterable[str], *, sandboxed: bool = True) -> None:
        self.modules = list(modules)
        self.sandboxed = sandboxed

    def __enter__(self) -> Zygote:
        if not hasattr(os, "fork"):
            raise SandboxError("Grading needs Linux or macOS: on Windows, run it inside WSL.")
        if self.sandboxed and shutil.which("bwrap") is None:
            raise SandboxError(
                "There is no bubblewrap on this machine, so students' code would run unguarded: install it "
                "(`course doctor` says how), or grade with --no-sandbox if you trust every submission."
            )
        self._folder = tempfile.TemporaryDirectory(prefix="grading-")
        self.address = f"{self._folder.name}/zygote"
        how = "sandboxed" if self.sandboxed else "bare"
        scratch = SCRATCH if self.sandboxed else self._folder.name
        home = _COURSE if self.sandboxed else str(Path(helpers.__file__).parents[1])
        self._life, theirs = socket.socketpair()  # it ends when this end is closed, by whatever
        with socket.socket(socket.AF_UNIX) as listener, theirs, _said(self.address).open("wb") as said:
            listener.bind(self.address)
            listener.listen(64)
            passed = [listener.fileno(), theirs.fileno()]
            python = [sys.executable, "-m", "helpers.course.grade.border.zygote", *map(str, passed), how, *self.modules]
            self._process = subprocess.Popen(
                [*(bubblewrap() if self.sandboxed else []), *python],
                pass_fds=passed,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
                cwd="/" if self.sandboxed else self._folder.name,
                env=_environment(scratch, home),
                start_new_session=True,
            )
        return self

    def __exit__(self, *error: object) -> None:
        self._life.close()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._folder.cleanup()


class Nursery:
    """A checker's connection to a zygote, which forks one worker at a time for it.

    Parameters
    ----------
    address : str
        Of the zygote.

    Raises
    ------
    SandboxError
        When the zygote did not start: bubblewrap may not make namespaces, for example.
    """

    def __init__(self, address: str) -> None:
        self._control = socket.socket(socket.AF_UNIX)
        self._control.settimeout(SECONDS_TO_START)
        try:
            self._control.connect(address)
            how = self._control.recv(16)
        except OSError:
            how = b""
        if not how:
            self.close()
            said = _said(address).read_text(errors="replace").strip().splitlines() or ["it ended without a word"]
            raise SandboxError(
                f"The process that runs students' code did not start ({said[-1][:300]}). "
                "Grade with --no-sandbox if you trust every submission."
            )
        self._sandboxed = how == b"sandboxed"

    def close(self) -> None:
        """Hang up: the last worker is killed."""
        self._control.close()

    def fork(self) -> Fork:
        """A fresh worker; the one before is killed.

        Raises
        ------
        SandboxError
            When there is none to be had.
        """
        ours, theirs = socket.socketpair()
        ours.settimeout(SECONDS_TO_FORK)
        handed: list[int] = []
        try:
            with theirs:
                socket.send_fds(self._control, [b"fork"], [theirs.fileno()])
            self._control.recv(16)
            said, handed, _, _ = socket.recv_fds(ours, 500, 1)
        except OSError as error:
            said = str(error).encode()
        if not handed:
            ours.close()
            raise SandboxError(f"There is no worker for students' code ({said.decode(errors='replace')}).")
        if not self._sandboxed:
            os.close(handed[0])
        process = handed[0] if self._sandboxed else int(said)
        return Fork(Line(ours), process, self._sandboxed, Queue(process, self._sandboxed))


def _said(address: str) -> Path:
    """What a zygote complained of."""
    return Path(f"{address}.said")


def bubblewrap() -> list[str]:
    """The command in front of Python: a system to read, nothing of the course but ``helpers``, no network."""
    command = ["bwrap", "--unshare-all", "--unshare-user", "--die-with-parent", "--new-session"]
    command += ["--uid", "0", "--gid", "0", "--hostname", "grading", "--cap-drop", "ALL"]
    # the zygote makes namespaces, in which its user gets another number; a worker has lost both rights
    command += ["--cap-add", "CAP_SYS_ADMIN", "--cap-add", "CAP_SETFCAP"]
    for path in map(Path, _SYSTEM):
        if path.is_symlink():
            command += ["--symlink", os.readlink(path), str(path)]
        elif path.exists():
            command += ["--ro-bind", str(path), str(path)]
    command += ["--dev", "/dev", "--proc", "/proc", "--tmpfs", SCRATCH]
    for path in pythons():
        command += ["--ro-bind", path, path]
    if not any(path == "/tmp" or path.startswith("/tmp/") for path in pythons()):
        command += ["--symlink", SCRATCH, "/tmp"]
    command += ["--ro-bind", str(Path(helpers.__file__).resolve().parent), f"{_COURSE}/helpers"]
    return [*command, "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", SCRATCH, "--"]


def pythons() -> list[str]:
    """The folders of this Python and of its environment, those in the system's left aside, outermost only."""
    found = {os.path.realpath(p) for p in (sys.prefix, sys.base_prefix, sys.exec_prefix)} | {sys.prefix}
    found |= {str(Path(os.path.realpath(sys.executable)).parents[1])}
    found = {p for p in found if p not in ("/", "/usr") and not p.startswith("/usr/")}
    return sorted(p for p in found if not any(p.startswith(other + "/") for other in found))


def _environment(scratch: str, home: str) -> dict[str, str]:
    return {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), "/usr/local/bin", "/usr/bin", "/bin"]),
        "PYTHONPATH": home,
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
        "HOME": scratch,
        "TMPDIR": scratch,
        "USER": "student",
        "MPLBACKEND": "agg",
        # a pool of threads does not survive a fork, and the grader has as many processes as there are cores
        **{f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")},
    }
