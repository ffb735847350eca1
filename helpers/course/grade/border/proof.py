"""The proof that the sandbox holds: attack it, and see what the attacks get hold of."""

from __future__ import annotations

import os
import socket
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from helpers.course.grade.border import attacks
from helpers.course.grade.border.sandbox import Nursery, Zygote, pythons
from helpers.course.grade.border.session import Worker
from helpers.course.house import House


def prove(house: House) -> dict[str, list[str]]:
    """What each attack got hold of, by what it tried: all lists are empty where the sandbox holds.

    Raises
    ------
    SandboxError
        When there is no sandbox to attack.
    """
    with Zygote([]) as zygote:
        return attack(Worker(Nursery(zygote.address)), house)


def attack(worker: Worker, house: House) -> dict[str, list[str]]:
    """Run the attacks in a worker, one after the other."""
    source = Path(attacks.__file__).read_text(encoding="utf-8")

    def tried(name: str, *args: Any) -> list[str]:
        return [str(thing) for thing in _attack(worker, source, name)(*args)]

    # an environment may stand inside of either: the way to it is seen, and nothing beside it
    beside = [path for folder in (house.root, Path.home()) for path in folder.iterdir()]
    beside = [path for path in beside if not any(python.startswith(str(path)) for python in pythons())]
    theirs = [house.solutions, house.root / "class", Path(__file__), *beside]
    paths = [str(path) for path in theirs if path.exists()]
    word = f"attack-{uuid.uuid4()}"
    with socket.create_server(("127.0.0.1", 0)) as server:
        connected = tried("connects", server.getsockname()[1])
    found = {
        "read the solutions, the gradebook or your home": tried("reads", paths),
        "write anything": tried("writes", paths),
        "reach a network": connected,
        "see or signal another process": tried("sees_processes"),
        "trace another process": tried("traces", os.getpid()),
        "uncover what is hidden": tried("uncovers"),
        "take 4 GB of memory": tried("takes_memory", 4),
        "take memory that nobody counts": tried("hoards"),
        "reach what the kernel has for few": tried("digs"),
    }
    tried("leaves", "attack")
    tried("stays", word)
    worker.begin()
    found["find what the one before left"] = tried("leaves", "attack")
    worker.end()
    found["leave a process behind"] = survivors(word)
    return found


def _attack(worker: Worker, source: str, name: str) -> Callable[..., Any]:
    if (found := worker.find(name, "")) and callable(found):
        return found
    if said := worker.run(source):
        raise RuntimeError(f"the attacks could not run: {said}")
    return worker.find(name, "")


def survivors(word: str, seconds: float = 5.0) -> list[str]:
    """Processes on this machine in whose command line the word still stands after some time."""
    until = time.monotonic() + seconds
    while True:
        found = [str(p.parent.name) for p in Path("/proc").glob("[0-9]*/cmdline") if word in _text(p)]
        if not found or time.monotonic() > until:
            return found
        time.sleep(0.05)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:  # it ended in between
        return ""
