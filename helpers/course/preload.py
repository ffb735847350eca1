"""A process that has the course's imports loaded and forks itself for each piece of work: 10 ms instead of seconds."""

from __future__ import annotations

import ast
import ctypes
import gc
import importlib
import os
import random
import signal
import socket
import sys
import traceback
from collections.abc import Callable, Iterable

from helpers.course.exercises import read, setup
from helpers.course.house import Chapter, House

_PR_SET_PDEATHSIG = 1


def imports(house: House, chapters: Iterable[Chapter]) -> list[str]:
    """The modules that the set-up cells of these chapters import, and what their code imports late; in order."""
    found: set[str] = set()
    for chapter in chapters:
        notebook = read(house.solutions / chapter.path)
        cell = setup(notebook)
        mine: set[str] = set()
        for node in ast.walk(ast.parse(cell.source if cell else "")):
            if isinstance(node, ast.Import):
                mine |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                mine |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
        if "helpers.train" in mine or any("torch.optim" in cell.source for cell in notebook.cells):
            mine.add("torch._dynamo")  # which the first optimizer of PyTorch imports, for a second or more
        found |= mine
    return sorted(found)


def load(modules: Iterable[str]) -> None:
    """Import what is a module of these names; one that is missing is met again, with its error, by who needs it."""
    for name in modules:
        try:
            importlib.import_module(name)
        except ImportError:
            continue  # `from numpy import linspace` names no module
    if torch := sys.modules.get("torch"):
        torch.set_num_threads(1)  # a pool of threads does not survive a fork


def serve(listener: socket.socket, work: Callable[[socket.socket], None]) -> None:
    """Fork for each connection; the child does the work on it and ends. Never returns.

    Parameters
    ----------
    listener : socket
        A Unix socket that listens.
    work : callable
        Runs in the child with the connection; whatever it raises ends the child alone.
    """
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # no zombies
    gc.freeze()  # what is loaded is never collected, so its pages stay shared
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            _begin_life()
            try:
                work(connection)
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        connection.close()


def die_with_parent() -> None:
    """Let the kernel kill this process when the one that started it ends, however it ends. Linux alone can do that."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _begin_life() -> None:
    """A fork inherits signals and random streams; a fresh process has its own."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    die_with_parent()
    random.seed()
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
    if torch := sys.modules.get("torch"):
        torch.seed()
