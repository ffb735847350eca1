"""What lies in ``submitted/``: found without following links, read with bounds, never trusted."""

from __future__ import annotations

import hashlib
import os
import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from helpers.course.grade.intake.trusted import TrustedChapter

LARGEST_FILE = 150_000_000  # bytes; a flood of prints saved in a notebook is clumsy, not hostile
MOST_FILES = 200  # of one submission that are looked at
_READ_AT_ONCE = 1 << 20


@dataclass(frozen=True)
class Handed:
    """One submission as bytes.

    Attributes
    ----------
    student, chapter : str
        Whose, and which.
    data : bytes
        The notebook file, or nothing when ``trouble`` says why there is none.
    submitted : str
        SHA-256 of ``data`` and ``trouble``.
    timestamp : str or None
        What stands in ``timestamp.txt``.
    remarks : tuple of str
        What was found beside the expected.
    trouble : str
        Why there is nothing to grade, or ''.
    """

    student: str
    chapter: str
    data: bytes = field(repr=False)
    submitted: str
    timestamp: str | None = None
    remarks: tuple[str, ...] = ()
    trouble: str = ""


class Unreadable(Exception):
    """There is no file to grade; the message says why, in words for the student."""


def submissions(folder: Path, chapter: str) -> Iterator[tuple[str, Path]]:
    """Students who handed in a chapter, with their folders, in the order of their names."""
    try:
        students = sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    except FileNotFoundError:
        return
    for student in students:
        place = folder / student / chapter
        if os.path.lexists(place):
            yield student, place


def misplaced(folder: Path, chapters: Iterable[str]) -> Counter[str]:
    """What students handed in under a name that no chapter has, and how many of them."""
    known, found = set(chapters), Counter()
    for student in folder.iterdir() if folder.is_dir() else ():
        with suppress(OSError):  # a file, or closed to us
            found.update(entry.name for entry in student.iterdir() if entry.name[0] != "." and entry.name not in known)
    return found


def collect(student: str, place: Path, chapter: TrustedChapter) -> Handed:
    """Read one submission; whatever is wrong with it becomes ``trouble``."""
    data, remarks, trouble = b"", (), ""
    try:
        data, remarks = _notebook(place, chapter)
    except Unreadable as reason:
        trouble = str(reason)
    except OSError as error:
        trouble = f"The file could not be read ({error.strerror})."
    digest = hashlib.sha256(data + trouble.encode("utf-8", "replace")).hexdigest()
    return Handed(student, chapter.name, data, digest, _timestamp(place), remarks, trouble)


def _notebook(place: Path, chapter: TrustedChapter) -> tuple[bytes, tuple[str, ...]]:
    expected = f"{chapter.notebook}.ipynb"
    if place.is_symlink() or place.parent.is_symlink():
        raise Unreadable("The folder is a link to another place: links are not followed.")
    if not place.is_dir():
        raise Unreadable(f"There is a file where a folder with {expected} belongs.")
    found = _files(place)
    if not found:
        raise Unreadable(f"The folder is empty: {expected} is missing.")
    books = [p for p in found if p.suffix.lower() == ".ipynb"]
    tried = books or found  # tensors.ipynb.txt, tensors.json
    read, reasons = [], []
    for path in tried:
        try:
            read.append((path, _bytes(path)))
        except Unreadable as reason:
            reasons.append(f"{_shown(path)}: {reason}")
    if not read:
        raise Unreadable(" ".join(reasons[:3]))
    ranked = sorted(read, key=lambda one: _fit(*one, place / expected, chapter) if len(read) > 1 else 0)
    best, data = ranked[-1]
    if not books and not _looks_like_a_notebook(data):
        raise Unreadable(f"There is no notebook: {expected} is missing.")
    if best == place / expected:
        return data, ()
    return data, (f"The file is called {_shown(best)} and was taken for {expected}.",)


def _files(place: Path) -> list[Path]:
    """Files, links and what else pretends to be one, one folder deep (a zip unpacked into a folder of its own)."""
    found, folders = [], [place]
    for folder in folders:
        for path in sorted(folder.iterdir())[:MOST_FILES]:
            if path.name.startswith((".", "__")) or path.name == "timestamp.txt":
                continue
            if path.is_dir() and not path.is_symlink() and path.suffix.lower() != ".ipynb":
                if folder == place:
                    folders.append(path)
            else:
                found.append(path)
    return found[:MOST_FILES]


def _bytes(path: Path) -> bytes:
    """The bytes of a regular file; a link, a folder, a pipe or a flood is refused."""
    try:
        number = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        if path.is_symlink():
            raise Unreadable("It is a link to another place: links are not followed.") from None
        raise Unreadable(f"It could not be read ({error.strerror}).") from None
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise Unreadable("It is no file (a folder, a pipe or a device).")
    parts, length = [], 0
    with os.fdopen(number, "rb", buffering=0) as file:
        while part := file.read(_READ_AT_ONCE):
            parts.append(part)
            length += len(part)
            if length > LARGEST_FILE:
                megabytes = LARGEST_FILE // 1_000_000
                raise Unreadable(f"It is larger than {megabytes} MB: clear its outputs and hand it in again.")
    return b"".join(parts)


def _fit(path: Path, data: bytes, expected: Path, chapter: TrustedChapter) -> tuple[bool, int, int, bool]:
    """How well one of several files fits, for sorting: answered ones, then the expected name, then known cells."""
    from helpers.course.grade.intake.cells import NoNotebook, cells_of, same

    try:
        sources = {same(cell.source) for cell in cells_of(data)[0]}
    except NoNotebook:
        return (False, 0, 0, path == expected)
    released = {same(cell.source) for cell in chapter.cells}
    stubs = {same(cell.source) for cell in chapter.cells if cell.kind == "answer"}
    known = len(sources & released)
    answered = len(stubs) - len(sources & stubs) if known else 0
    return (bool(known and answered), path == expected, known + answered, path.parent == expected.parent)


def _looks_like_a_notebook(data: bytes) -> bool:
    return b'"cells"' in data or b'"worksheets"' in data


def _timestamp(place: Path) -> str | None:
    from nbgrader.utils import parse_utc

    try:
        text = _bytes(place / "timestamp.txt")[:100].decode("ascii").strip()
        if " /" in text or ".." in text:  # a time zone may be a file's name
            return None
        parse_utc(text)
    except (Unreadable, ValueError, OverflowError, TypeError):
        return None
    return text


def _shown(path: Path) -> str:
    name = path.name.encode("utf-8", "replace").decode()
    return repr("".join(c if c.isprintable() else "?" for c in name)[:80])
