"""System calls that no exercise needs: doors into the kernel, and memory that nobody counts. Refused for good.

A filter of the kernel's own kind (seccomp, in classic BPF) says no before a call is looked at. A process keeps it, and
so does all that it starts.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct

_SET_SECCOMP, _FILTER = 22, 2
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # where they lie in what a filter is shown
_ALLOW, _KILL, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_X32 = 0x40000000  # a second table of calls on x86-64
_NAMESPACES = 0x7E020000  # flags of `clone`

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_CLONE, _CLONE3 = {"x86_64": 56, "aarch64": 220}, 435  # the flags of the newer one lie where no filter can read them

# from <asm/unistd.h>: x86-64, and what newer machines use; calls from 424 on have one number everywhere
_REFUSED = {
    # namespaces and mounts: whoever makes them is root in there, and meets code that only root should meet
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    # other processes, and what the kernel lends out
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    # the keys of who grades
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    # memory that belongs to no process
    "shmget": (29, 194),
    "msgget": (68, 186),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
}


def install() -> None:
    """Refuse these calls to this process from now on. It must have given up new privileges before.

    On a machine of another kind this does nothing: ``course doctor`` tells.

    Raises
    ------
    OSError
        When the kernel takes no filter.
    """
    if platform.machine() not in _ARCHITECTURES:
        return
    steps = _program(platform.machine())
    code = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    program = struct.pack("@HP", len(steps), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_SET_SECCOMP, _FILTER, ctypes.c_char_p(program), 0, 0) == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"seccomp: {errno.errorcode.get(number, number)}")


def _program(machine: str) -> list[tuple[int, int, int, int]]:
    """Each step is a code, how many steps to skip if it holds and if not, and an operand."""
    refuse = (_RETURN, 0, 0, _ERROR | errno.EPERM)
    unknown = (_RETURN, 0, 0, _ERROR | errno.ENOSYS)
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        (_RETURN, 0, 0, _KILL),  # the calls of 32 bits have other numbers
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 0, 1, _X32),
        unknown,
    ]
    for numbers in _REFUSED.values():
        steps += [(_EQUAL, 0, 1, numbers[list(_ARCHITECTURES).index(machine)]), refuse]
    steps += [(_EQUAL, 0, 1, _CLONE3), unknown]  # the C library then takes the older one
    steps += [(_EQUAL, 0, 3, _CLONE[machine]), (_LOAD, 0, 0, _FIRST_ARGUMENT), (_ANY_BIT, 0, 1, _NAMESPACES), refuse]
    return [*steps, (_RETURN, 0, 0, _ALLOW)]
