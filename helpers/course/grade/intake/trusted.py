"""A chapter as its author wrote it: what a submission is held against, and the checks that judge it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

from helpers.course.exercises import exercises, grading, is_answer, is_check, problems, read, setup
from helpers.course.house import Chapter, CourseError, House

# what a cell of the released notebook is
SETUP, ANSWER, CHECK, DEMO, TEXT = "setup", "answer", "check", "demo", "text"


@dataclass(frozen=True)
class ReleasedCell:
    """One cell as students got it.

    Attributes
    ----------
    kind : str
        ``"setup"``, ``"answer"``, ``"check"``, ``"demo"`` (any other code cell) or ``"text"``.
    name : str
        Of the exercise, for answers and checks; else ''.
    source : str
        As released: a stub for an answer, the visible part of a check.
    cell : dict
        The whole cell as released, metadata included and without outputs.
    """

    kind: str
    name: str
    source: str
    cell: dict


@dataclass(frozen=True)
class TrustedExercise:
    """One exercise.

    Attributes
    ----------
    name : str
        Of the answer.
    points : float
        In all.
    check : str
        Source of the check cell, hidden checks included.
    visible : str
        The same as released.
    """

    name: str
    points: float
    check: str
    visible: str


@dataclass(frozen=True)
class TrustedChapter:
    """Everything that judging a submission needs; it is sent to each worker process once.

    Attributes
    ----------
    name : str
        The folder's, nbgrader's assignment.
    notebook : str
        File name without ``.ipynb``, nbgrader's notebook.
    setup : str
        Source of the set-up cell.
    cells : tuple of ReleasedCell
        The released notebook in its order.
    exercises : tuple of TrustedExercise
        In their order.
    checks : str
        SHA-256 of all of it: two results with the same one are comparable.
    """

    name: str
    notebook: str
    setup: str
    cells: tuple[ReleasedCell, ...]
    exercises: tuple[TrustedExercise, ...]
    checks: str

    def exercise(self, name: str) -> TrustedExercise:
        """The exercise whose answer has this name."""
        return next(e for e in self.exercises if e.name == name)

    @property
    def points(self) -> float:
        """Of all exercises."""
        return sum(e.points for e in self.exercises)


def trusted(house: House, chapter: Chapter) -> TrustedChapter:
    """Read a chapter from ``solutions/`` and make its released form with nbgrader's own preprocessors.

    Raises
    ------
    CourseError
        When there is no such notebook, or when it is not fit to be released.
    """
    from nbgrader.preprocessors import ClearHiddenTests, ClearSolutions, ComputeChecksums, LockCells

    source = read(house.solutions / chapter.path)
    if found := problems(source):
        raise CourseError(f"solutions/{chapter.path} cannot be graded with: {'; '.join(found)}.")
    beginning = setup(source)
    hidden = {e.name: e for e in exercises(source)}
    released = read(house.solutions / chapter.path)
    for preprocessor in (LockCells(), ClearSolutions(), ClearHiddenTests(), ComputeChecksums()):
        released, _ = preprocessor.preprocess(released, {})
    cells = []
    for cell in released.cells:
        name = grading(cell).get("grade_id", "")
        if is_answer(cell):
            kind = ANSWER
        elif is_check(cell):
            kind, name = CHECK, name.removesuffix("-check")
        elif cell.cell_type != "code":
            kind = TEXT
        else:
            kind = SETUP if cell.source == beginning.source else DEMO
        plain = json.loads(json.dumps(cell))
        if kind != TEXT:
            plain.update(outputs=[], execution_count=None)
        cells.append(ReleasedCell(kind, name, cell.source, plain))
    visible = {c.name: c.source for c in cells if c.kind == CHECK}
    judged = tuple(TrustedExercise(e.name, e.points, e.check.source, visible[e.name]) for e in hidden.values())
    digest = hashlib.sha256(json.dumps([beginning.source, [asdict(e) for e in judged]]).encode()).hexdigest()
    return TrustedChapter(chapter.name, chapter.path.stem, beginning.source, tuple(cells), judged, digest)
