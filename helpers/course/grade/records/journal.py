"""Results on disk, one file for each student and chapter. What lies here was graded and is not graded again."""

from __future__ import annotations

import fcntl
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from helpers.course.grade.records.result import Result
from helpers.course.house import CourseError


def write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all, whatever happens meanwhile: aside, to the disk, then into place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    number, aside = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        # half a character that a student's code made up becomes its escape, which is JSON as well
        with os.fdopen(number, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(aside).chmod(0o644)
        os.replace(aside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(aside)
        raise


class Journal:
    """The results of a class.

    Parameters
    ----------
    folder : Path
        Results lie in ``<folder>/<chapter>/<student>.json``.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, chapter: str, student: str) -> Path:
        """Where a result lies."""
        return self.folder / chapter / f"{student}.json"

    def save(self, result: Result) -> None:
        """Keep a result, in place of an earlier one."""
        write_whole(self.path(result.chapter, result.student), json.dumps(result.as_dict(), ensure_ascii=False))

    def load(self, chapter: str, student: str) -> Result | None:
        """The result of a student, or None when there is none that can be read."""
        try:
            return Result.from_dict(json.loads(self.path(chapter, student).read_text(encoding="utf-8")))
        except (FileNotFoundError, ValueError, TypeError, KeyError):
            return None

    def results(self, chapter: str) -> Iterator[Result]:
        """All results of a chapter, in the order of the students' names."""
        for path in sorted((self.folder / chapter).glob("*.json")):
            result = self.load(chapter, path.stem)
            if result is not None:
                yield result

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else grades this class meanwhile; the system ends the claim of a process that was killed.

        Raises
        ------
        CourseError
            When another run is under way.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise CourseError("This class is being graded by another `course grade`: wait for its end.") from None
            yield
