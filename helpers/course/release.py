"""From ``solutions/`` to ``chapters/``: nbgrader makes the student's copy aside, then it is moved into place."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from helpers.course.exercises import grading, is_answer, problems, read
from helpers.course.house import Chapter, CourseError, House

# what a student's edition holds beside the chapters
EDITION = (
    "README.md",
    "LICENSE",
    "LICENSE-TEXT",
    "CITATION.cff",
    "Makefile",
    "pyproject.toml",
    "constraints.txt",
    "environment.yml",
    "book.toml",
    "chapters",
    "helpers",
)


def release(house: House, chapters: list[Chapter]) -> list[Path]:
    """Release chapters: all of them, or none when one cannot be.

    Returns
    -------
    list of Path
        The files of ``chapters/`` that changed.

    Raises
    ------
    CourseError
        When a notebook has problems, when someone has written into a released notebook, or when a folder is read-only.
    """
    for chapter in chapters:
        found = problems(read(house.solutions / chapter.path))
        if found:
            raise CourseError(f"solutions/{chapter.path} cannot be released: {'; '.join(found)}.")
        edited = edited_cells(house.released / chapter.path)
        if edited:
            raise CourseError(
                f"chapters/{chapter.path} holds work that a release would overwrite ({', '.join(edited)}): "
                f"move that file elsewhere or restore it with git, then release again. Nothing was changed."
            )
    with made_aside(house, chapters) as aside:
        return _move_into_place(aside, house.released)


def edited_cells(path: Path) -> list[str]:
    """Names of the cells of a released notebook that are no longer as released.

    nbgrader's checksum, written at release, tells; a notebook without one in any cell was never released.
    """
    if not path.exists():
        return []
    from nbgrader.utils import compute_checksum

    cells = [c for c in read(path).cells if is_answer(c) and "checksum" in grading(c)]
    return [grading(c)["grade_id"] for c in cells if grading(c)["checksum"] != compute_checksum(c)]


@contextmanager
def made_aside(house: House, chapters: list[Chapter]) -> Iterator[Path]:
    """A folder that holds the released form of these chapters, and is gone afterwards.

    nbgrader removes an old release when making the new one fails: it never gets to see ``chapters/``.
    """
    try:
        house.build.mkdir(exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix="release-", dir=house.build))
    except OSError as error:
        raise CourseError(f"{house.build} cannot be written ({error.strerror}): mend its permissions.") from None
    try:
        for chapter in chapters:
            _generate(house, chapter, aside)
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _generate(house: House, chapter: Chapter, aside: Path) -> None:
    from nbgrader.converters import GenerateAssignment, NbGraderException
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config import PyFileConfigLoader

    config = PyFileConfigLoader("nbgrader_config.py", path=str(house.root)).load_config()
    config.CourseDirectory.root = str(house.root)
    config.CourseDirectory.release_directory = str(aside)
    config.CourseDirectory.assignment_id = chapter.name
    config.GenerateAssignment.no_database = True
    config.SaveCells.enabled = False  # releasing needs no gradebook
    log = logging.getLogger("course.release")
    log.setLevel(logging.CRITICAL)
    try:
        converter = GenerateAssignment(coursedir=CourseDirectory(config=config, log=log), config=config, log=log)
        converter.start()
    except (NbGraderException, SystemExit, OSError) as error:
        raise CourseError(f"nbgrader could not release {chapter.name}: {error}. Nothing was changed.") from None
    made = aside / chapter.path
    if not made.is_file():
        raise CourseError(f"nbgrader made no {chapter.path}: is there a solutions/{chapter.path}? Nothing was changed.")
    for marker in ("### BEGIN SOLUTION", "### BEGIN HIDDEN TESTS"):
        if marker in made.read_text(encoding="utf-8"):
            raise CourseError(f"The release of {chapter.name} still holds '{marker}'. Nothing was changed.")


def _move_into_place(aside: Path, target: Path) -> list[Path]:
    made = {target / path.relative_to(aside): path for path in sorted(aside.rglob("*")) if path.is_file()}
    changed = {p: new for p, new in made.items() if not p.exists() or p.read_bytes() != new.read_bytes()}
    for place in changed:  # all of them before the first is moved: a release is whole or not at all
        folder = next(f for f in place.parents if f.exists())
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            raise CourseError(f"{folder} cannot be written: mend its permissions. Nothing was changed.")
    for place, new in changed.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        new.chmod(0o644)
        os.replace(new, place)
    return list(changed)


def release_edition(house: House, target: Path) -> None:
    """Write a student's edition: chapters and helpers, without solutions, tests and answer bank.

    Raises
    ------
    CourseError
        When the target exists and is not an empty folder, or cannot be written.
    """
    target = target.resolve()
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise CourseError(f"{target} is not empty: name a new folder.")
    aside = target.with_name(f".{target.name}.part")
    try:
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        for name in EDITION:
            source = house.root / name
            if source.is_dir():
                ignore = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints", "*.egg-info")
                shutil.copytree(source, aside / name, ignore=ignore)
            elif source.exists():
                shutil.copy2(source, aside / name)
        with made_aside(house, house.chapters()) as released:  # fresh: chapters/ may hold someone's answers
            _move_into_place(released, aside / "chapters")
        if target.exists():
            target.rmdir()
        aside.rename(target)
    except OSError as error:
        raise CourseError(f"{target} cannot be written ({error.strerror}): name another folder.") from None
    finally:
        shutil.rmtree(aside, ignore_errors=True)
