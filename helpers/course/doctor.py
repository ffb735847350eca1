"""What this machine lacks, and the command that mends it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from helpers.course.house import CourseError, House

# Debian's packages, by the tool that is looked for
SYSTEM_PACKAGES = {"chromium": "chromium", "bwrap": "bubblewrap"}


@dataclass(frozen=True)
class Finding:
    """One thing that the course needs.

    Attributes
    ----------
    what, why : str
        Its name, and what needs it.
    there : bool
        Whether this machine has it.
    mend : str
        The command that brings it.
    """

    what: str
    why: str
    there: bool
    mend: str


def examine(house: House) -> list[Finding]:
    """Look at everything that the course needs."""
    install = "make lab (or: pip install -c constraints.txt -e '.[author]')"
    packages = {
        "torch": "the PyTorch chapters",
        "jupyterlab": "opening the chapters",
        "nbgrader": "releasing and grading",
        "nbval": "course verify",
        "math_core": "the book's math",
    }
    found = [
        Finding("Python 3.11 or newer", "everything", sys.version_info >= (3, 11), "install a newer Python"),
        *(Finding(name, why, importlib.util.find_spec(name) is not None, install) for name, why in packages.items()),
        Finding("mdbook", "the book", tool("mdbook") is not None, install),
        Finding("alembic", "nbgrader's gradebook", tool("alembic") is not None, install),
    ]
    found += [
        Finding("chromium", "the tests of the book's pages", has_chromium(), apt("chromium")),
        Finding("bwrap", "the sandbox for grading", has_sandbox(), apt("bwrap")),
    ]
    if found[-1].there:
        got = broken_out(house)
        found.append(
            Finding(
                "the sandbox holds against our attacks",
                "grading",
                not got,
                f"a newer bubblewrap or kernel; from inside one could {' and '.join(got)}",
            )
        )
    for folder, why in ((house.root, "the book and the gradebook"), (house.released, "release and your answers")):
        found.append(Finding(f"{folder} may be written", why, os.access(folder, os.W_OK), f"chmod u+w {folder}"))
    return found


def tool(name: str) -> str | None:
    """Path of a program that came with this Python or is on PATH, or None."""
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else shutil.which(name)


def has_chromium() -> bool:
    """Whether there is a Chromium."""
    return shutil.which("chromium") is not None


def has_sandbox() -> bool:
    """Whether bubblewrap is there and may make namespaces, proved by entering one."""
    if shutil.which("bwrap") is None:
        return False
    command = ["bwrap", "--ro-bind", "/", "/", "--unshare-all", "--die-with-parent", "true"]
    return subprocess.run(command, capture_output=True, timeout=20).returncode == 0


def broken_out(house: House) -> list[str]:
    """What our own attacks could do from inside the sandbox: nothing, where it holds."""
    from helpers.course.grade.border.proof import prove

    try:
        return [what for what, got in prove(house).items() if got]
    except CourseError as error:
        return [f"not even start ({error})"]


def apt(name: str) -> str:
    """The command that installs a system package on Debian and its kin."""
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get install -y {SYSTEM_PACKAGES[name]}"


def install_system_packages(say: Callable[[str], None]) -> None:
    """Install what is missing with apt, where we are root and apt is at hand; elsewhere do nothing."""
    missing = [package for name, package in SYSTEM_PACKAGES.items() if shutil.which(name) is None]
    if not missing or os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    say(f"Installing {' and '.join(missing)} …")
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *missing]):
        done = subprocess.run(command, env=quiet, capture_output=True, text=True)
        if done.returncode:
            say(f"`{' '.join(command)}` failed: {done.stderr.strip().splitlines()[-1:] or done.returncode}")
            return
