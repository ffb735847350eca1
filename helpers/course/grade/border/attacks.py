"""What hostile code would try first, run inside the sandbox: each function returns what it got hold of, or nothing.

Run as a student's cell by :func:`helpers.course.grade.border.proof.prove` and by the tests; it imports nothing of ours.
"""

import contextlib
import ctypes
import errno
import os
import platform
import signal
import socket
import subprocess
import sys

libc = ctypes.CDLL(None, use_errno=True)
started = []


def reads(paths):
    """Files and folders of who grades."""
    return [path for path in paths if os.path.exists(path)]


def writes(paths):
    """Anything outside of the scratch folder."""
    got = []
    for path in [*paths, "/", "/usr", "/etc", "/dev", "/course", "/course/helpers", sys.prefix, sys.base_prefix]:
        with contextlib.suppress(OSError):
            open(os.path.join(path, "attack"), "w").close()
            got.append(path)
    return got


def connects(port):
    """A server on this machine, another machine, a name."""
    got = []
    for address in (("127.0.0.1", port), ("1.1.1.1", 53)):
        with contextlib.suppress(OSError):
            socket.create_connection(address, timeout=1).close()
            got.append(f"{address[0]}:{address[1]}")
    return got


def sees_processes():
    """Others in /proc, or any to send a signal to, beside this one."""
    got = [entry for entry in os.listdir("/proc") if entry.isdigit()]
    for process in range(2, 400):
        with contextlib.suppress(OSError):
            os.kill(process, 0)
            got.append(f"signal to {process}")
    with contextlib.suppress(OSError):
        os.kill(os.getppid(), 0)
        got += [f"signal to the parent {os.getppid()}"] if os.getppid() else []
    return got


def uncovers():
    """What lies under the mounts, by unmounting them, in a namespace of its own as well."""
    got = []
    for flags in (0, 0x10000000 | 0x20000):  # a user and a mount namespace
        if flags and libc.unshare(flags):
            continue
        for path in (b"/proc", b"/dev/shm", b"/scratch", b"/"):
            for how in (0, 2):
                if libc.umount2(path, how) == 0:
                    got.append(f"umount {path.decode()}")
        if libc.mount(b"proc", b"/proc", b"proc", 0, None) == 0:
            got.append("mount /proc")
        if libc.mount(b"none", b"/", None, 32, None) == 0:  # a remount that may be written
            got.append("remount /")
    return got


def traces(process):
    """The memory of another process."""
    return ["ptrace"] if libc.ptrace(16, process, 0, 0) == 0 else []


def digs():
    """What the kernel does for few programs only: a namespace of one's own, keys, what looks into other programs."""
    room = ctypes.create_string_buffer(200)
    clone, keys, trace, bpf = (56, 248, 298, 321) if platform.machine() == "x86_64" else (220, 217, 241, 280)
    tried = {
        "a user namespace": lambda: libc.unshare(0x10000000),
        "a process in a user namespace": lambda: libc.syscall(clone, 0x10000011, 0, 0, 0, 0) or os._exit(0),
        "a key": lambda: libc.syscall(keys, b"user", b"attack", b"left", 4, -3),
        "a key of the one before": lambda: libc.syscall(keys + 1, b"user", b"attack", None, -3),
        "io_uring": lambda: libc.syscall(425, 4, room),
        "bpf": lambda: libc.syscall(bpf, 0, room, 72),
        "perf": lambda: libc.syscall(trace, room, 0, -1, -1, 0),
    }
    return [what for what, call in tried.items() if call() != -1 or ctypes.get_errno() != errno.EPERM]


def hoards():
    """Memory that belongs to no process, which nobody counts."""
    got = []
    if libc.shmget(0, 2**20, 0o1600) != -1:
        got.append("shared memory")
    if libc.memfd_create(b"attack", 0) != -1:
        got.append("a file in memory")
    return got


def calls_out(name):
    """A neighbour that listens without a file."""
    with socket.socket(socket.AF_UNIX) as line:
        try:
            line.connect(f"\0{name}")
            return [name]
        except OSError:
            started.append(listener := socket.socket(socket.AF_UNIX))
            listener.bind(f"\0{name}")
            listener.listen()
            return []


def takes_memory(gigabytes):
    """More memory than there is for it."""
    try:
        return [len(bytearray(gigabytes * 2**30))]
    except MemoryError:
        return []


def fills_the_disk():
    """Files without end."""
    written = 0
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    with contextlib.suppress(OSError):
        for place in range(64):
            with open(f"flood{place}", "wb") as file:
                for _ in range(64):
                    written += file.write(bytes(2**24))
    return [written] if written > 2**29 else []


def multiplies(most):
    """Processes without end; ends by being killed."""
    count = 0
    with contextlib.suppress(OSError):
        while count < most:
            if os.fork() == 0:
                signal.pause()
            count += 1
    return [count] if count == most else []


def stays(word):
    """A process that outlives its parent; its name tells which."""
    code = f"import time; {word!r}; time.sleep(600)"
    started.append(subprocess.Popen([sys.executable, "-S", "-c", code], start_new_session=True))
    return []


def leaves(name):
    """Something for the next one to find."""
    paths = [os.path.join(folder, name) for folder in ("/scratch", "/tmp", "/dev/shm", "/dev", "/var/tmp", "/run")]
    got = [path for path in paths if os.path.exists(path)]
    for path in paths:
        with contextlib.suppress(OSError):
            open(path, "w").close()
    return got
