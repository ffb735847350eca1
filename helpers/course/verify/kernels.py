"""Kernels that are forked from a process with the course's imports loaded, through Jupyter's own extension point.

``preloaded`` (in ``pyproject.toml``) is a kernel provisioner, and ``jupyter/kernels/preloaded`` names it in a kernel
specification: nbval, nbclient and JupyterLab use it by that name. Only what runs inside :func:`preloaded` finds the
process that forks; elsewhere such a kernel starts as any other.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from jupyter_client import KernelConnectionInfo
from jupyter_client.provisioning import LocalProvisioner

from helpers.course.preload import die_with_parent, load, serve

SPECIFICATIONS = Path(__file__).parent / "jupyter"
_KERNEL = ("ipykernel.kernelapp", "ipykernel.ipkernel", "ipykernel.debugger", "IPython.extensions.storemagic")
_ADDRESS = "COURSE_PRELOADED_KERNELS"  # in the environment: the socket of the process that forks


@contextlib.contextmanager
def preloaded(modules: Iterable[str], environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Keep a process that has these modules loaded; yields the environment in which `preloaded` kernels find it.

    Parameters
    ----------
    modules : iterable of str
        What kernels will import.
    environment : dict
        Of that process, and so of every kernel.
    """
    paths = os.pathsep.join(filter(None, [str(SPECIFICATIONS), environment.get("JUPYTER_PATH")]))
    environment = environment | {"JUPYTER_PATH": paths}
    if not hasattr(os, "pidfd_open"):  # outside of Linux kernels start as usual
        yield environment
        return
    with tempfile.TemporaryDirectory(prefix="course-") as folder:
        address = f"{folder}/kernels"
        environment[_ADDRESS] = address
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(address)
            listener.listen(16)
            process = subprocess.Popen(
                [sys.executable, "-Xfrozen_modules=off", "-m", __name__, str(listener.fileno()), *modules],
                env=environment,
                pass_fds=[listener.fileno()],
                start_new_session=True,
            )
        try:
            yield environment
        finally:
            process.kill()
            process.wait()


class Preloaded(LocalProvisioner):
    """Jupyter's local provisioner, but for how the process comes into the world."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Fork a kernel; where no process is there to fork, start one as usual."""
        address = os.environ.get(_ADDRESS)
        if address is None:
            return await super().launch_kernel([sys.executable, *cmd[1:]], **kwargs)
        self.process = _Forked(address, cmd, str(kwargs.get("cwd") or Path.cwd()), kwargs["env"])
        self.pid = self.pgid = self.process.pid
        self.cwd = kwargs.get("cwd", Path.cwd())
        return self.connection_info


class _Forked:
    """What LocalProvisioner uses of a ``subprocess.Popen``, for a process that is somebody else's child."""

    stdin = stdout = stderr = None

    def __init__(self, address: str, command: list[str], folder: str, environment: dict[str, str]) -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(address)
            request = {"command": command, "folder": folder, "environment": environment}
            connection.sendall(json.dumps(request).encode() + b"\n")
            self.pid = int(connection.makefile().readline())
        self._handle = os.pidfd_open(self.pid)

    def poll(self) -> int | None:
        ended, _, _ = select.select([self._handle], [], [], 0)
        return 0 if ended else None  # its exit status is its parent's to know

    def wait(self) -> int:
        select.select([self._handle], [], [])
        return 0

    def send_signal(self, number: int) -> None:
        signal.pidfd_send_signal(self._handle, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def __del__(self) -> None:
        if hasattr(self, "_handle"):
            os.close(self._handle)


def _become_kernel(connection: socket.socket) -> None:
    """Do in a fork what ``python -m ipykernel_launcher`` does in a new process."""
    from ipykernel.kernelapp import IPKernelApp

    request = json.loads(connection.makefile().readline())
    os.setsid()  # interrupts reach the kernel and what it starts, nobody else
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["environment"])
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    sys.argv = request["command"][2:]
    connection.sendall(f"{os.getpid()}\n".encode())
    connection.close()
    IPKernelApp.launch_instance(sys.argv[1:])


def main() -> None:
    """Load modules, then fork a kernel for each that asks: ``python -m helpers.course.verify.kernels FD MODULE...``."""
    die_with_parent()
    listener = socket.socket(fileno=int(sys.argv[1]))
    load([*_KERNEL, *sys.argv[2:]])
    serve(listener, _become_kernel)


if __name__ == "__main__":
    main()
