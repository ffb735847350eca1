"""A process that has the course's imports loaded and forks a worker for each submission that is asked for.

Started by :mod:`~helpers.course.grade.border.sandbox` with the numbers of two sockets, one to listen on and one to live
by, inside bubblewrap or, without a sandbox, bare. It runs no student's code itself and never talks to a worker: a
checker does, over a socket that it hands in with each request. Each checker has one worker at a time.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import resource
import select
import signal
import socket
import sys
from pathlib import Path

from helpers.course.grade.border import seccomp

MEMORY = 2**30  # what a worker may take beyond what it is born with
TREE_MEMORY = 3 * 2**29  # a worker with all that it started
PROCESSES = 64
SCRATCH = "/scratch"  # where a student's code may write

_NEWNS, _NEWIPC, _NEWUSER, _NEWPID, _NEWNET = 0x20000, 0x8000000, 0x10000000, 0x20000000, 0x40000000
_READ_ONLY, _NO_SUID, _NO_DEVICES = 1, 2, 4
_NO_NEW_PRIVILEGES, _DROP_CAPABILITY = 38, 24
_TICK = 0.05  # seconds between two looks at the tree
_libc = ctypes.CDLL(None, use_errno=True)


def main() -> None:
    """Load, then fork on the request of any checker that connects, until who started us lets go of the other socket."""
    listener, life = (socket.socket(fileno=int(number)) for number in sys.argv[1:3])
    sandboxed = sys.argv[3] == "sandboxed"
    _ready_to_fork(sys.argv[4:])
    workers: dict[socket.socket, int] = {}  # of each checker
    while True:
        heard, _, _ = select.select([listener, life, *workers], [], [], _TICK if any(workers.values()) else None)
        if not heard:
            workers = {checker: _watched(worker) if worker else 0 for checker, worker in workers.items()}
        if life in heard:
            for worker in workers.values():
                _kill(worker)
            return
        if listener in heard:
            checker, _ = listener.accept()
            workers[checker] = 0
            with contextlib.suppress(ConnectionError):  # it was killed meanwhile: the next look hears that
                checker.send(sys.argv[3].encode())
        for checker in workers.keys() & set(heard):
            _serve(checker, workers, sandboxed)


def _serve(checker: socket.socket, workers: dict[socket.socket, int], sandboxed: bool) -> None:
    """A fresh worker in place of the checker's last one; none any more for one that is gone."""
    try:
        request, handed, _, _ = socket.recv_fds(checker, 16, 1)
        _kill(workers[checker])
        if request:
            with socket.socket(fileno=handed[0]) as line:
                workers[checker] = _fork(line, sandboxed)
            checker.send(b"forked")
            return
    except ConnectionError:
        _kill(workers[checker])
    del workers[checker]
    checker.close()


def _ready_to_fork(modules: list[str]) -> None:
    from helpers.course.grade.border import worker
    from helpers.course.preload import load

    load(modules)
    worker.shell()
    gc.collect()
    gc.freeze()  # a collection in a fork leaves the pages of its parent alone


def _fork(line: socket.socket, sandboxed: bool) -> int:
    """The number of a new worker's process as we see it."""
    if sandboxed:
        _call("unshare", _NEWPID)  # of which the next child is the first process
    try:
        if (process := os.fork()) == 0:
            _live(line, sandboxed)
        return process
    finally:
        if sandboxed:
            with open("/proc/self/ns/pid") as own:
                _call("setns", own.fileno(), _NEWPID)


def _live(line: socket.socket, sandboxed: bool) -> None:
    """Be the worker."""
    from helpers.course.grade.border import worker

    with _last_words(line):
        os.setsid()
        _own_descriptors(line)
        _limits()
        if sandboxed:
            _own_namespaces()
            _drop_privileges()
            os.chdir(SCRATCH)
        # in a namespace of its own its number means nothing to the checker, a descriptor does
        mine = os.pidfd_open(os.getpid()) if sandboxed else line.fileno()
        socket.send_fds(line, [b"%d" % os.getpid()], [mine])
        worker.serve(line)
    os._exit(0)


@contextlib.contextmanager
def _last_words(line: socket.socket):
    """Whatever goes wrong is told to who waits for a worker; it must never return into the zygote's loop."""
    try:
        yield
    except BaseException as error:
        with contextlib.suppress(OSError):
            line.send(f"no worker: {type(error).__name__}: {error}".encode()[:500])
        os._exit(1)


# -- what a worker may see and take --------------------------------------------------------------------------------


def _own_descriptors(line: socket.socket) -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in range(3):
        os.dup2(nothing, standard)
    os.closerange(3, line.fileno())
    os.closerange(line.fileno() + 1, 2**20)


def _own_namespaces() -> None:
    """Be a user that is nobody elsewhere, with fresh folders to write into and a ``/proc`` that shows nobody."""
    uid, gid = os.getuid(), os.getgid()
    _call("unshare", _NEWUSER | _NEWNS | _NEWIPC | _NEWNET)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"1000 {uid} 1")
    Path("/proc/self/gid_map").write_text(f"1000 {gid} 1")
    flags = _NO_SUID | _NO_DEVICES
    _call("mount", b"tmpfs", SCRATCH.encode(), b"tmpfs", flags, b"size=256m,nr_inodes=10000,mode=700")
    _call("mount", b"tmpfs", b"/dev/shm", b"tmpfs", flags, b"size=64m,nr_inodes=1000,mode=700")
    for elsewhere in (b"/proc", b"/dev/pts"):
        _call("mount", b"tmpfs", elsewhere, b"tmpfs", flags | _READ_ONLY, b"size=4k,mode=555")


def _limits() -> None:
    wanted = {
        resource.RLIMIT_FSIZE: 64 * 2**20,
        resource.RLIMIT_NOFILE: 256,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: PROCESSES,
        resource.RLIMIT_CPU: 600,
    }
    with contextlib.suppress(OSError):  # only Linux tells
        told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
        data, size = (int(told[key].split()[0]) * 1024 for key in ("VmData", "VmSize"))
        wanted |= {resource.RLIMIT_DATA: data + MEMORY, resource.RLIMIT_AS: size + 2 * MEMORY}
    for what, most in wanted.items():
        resource.setrlimit(what, (most, most))


def _drop_privileges() -> None:
    """Who made a user namespace may do everything in it, so uncover ``/proc`` as well: no more."""
    for capability in range(64):
        if _libc.prctl(_DROP_CAPABILITY, capability, 0, 0, 0) == -1:  # behind the last one
            break
    _call("prctl", _NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    seccomp.install()
    header, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    _call("capset", header, none)


def _call(name: str, *args: object) -> None:
    if getattr(_libc, name)(*args) == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")


# -- the watch -----------------------------------------------------------------------------------------------------


def _watched(worker: int) -> int:
    """Kill a worker whose tree has outgrown what one may take; 0 once it is gone."""
    if os.waitpid(worker, os.WNOHANG)[0]:
        return 0
    processes = _processes()
    tree = {worker}
    while more := {child for child, (parent, _) in processes.items() if parent in tree} - tree:
        tree |= more
    if len(tree) > PROCESSES:
        return _kill(worker)
    if sum(processes[p][1] for p in tree) > TREE_MEMORY and sum(_share(p, processes[p][1]) for p in tree) > TREE_MEMORY:
        return _kill(worker)
    return worker


def _share(process: int, whole: int) -> int:
    """Bytes of a process, each page divided among those that have it: a fork shares what we have. Takes some 2 ms."""
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        return int(next(line for line in told if line.startswith("Pss:")).split()[1]) * 1024
    except PermissionError:  # it does not want to be looked at (PR_SET_DUMPABLE)
        return whole
    except (OSError, StopIteration):  # it ended meanwhile
        return 0


def _processes() -> dict[int, tuple[int, int]]:
    """Parent and bytes in memory of each process that we can see."""
    found, page = {}, os.sysconf("SC_PAGE_SIZE")
    for entry in filter(str.isdigit, os.listdir("/proc") if os.path.isdir("/proc") else []):
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
            found[int(entry)] = int(fields[1]), int(fields[21]) * page
    return found


def _kill(worker: int) -> int:
    """End a worker, if there is one, with its namespace; 0, for there is none now."""
    if worker:
        os.kill(worker, signal.SIGKILL)
        os.waitpid(worker, 0)
    return 0


if __name__ == "__main__":
    main()
