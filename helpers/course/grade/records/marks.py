"""What stands in nbgrader's gradebook, read only: grades by checks and by hand, comments, penalties."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from helpers.course.grade.records.folders import Folders
from helpers.course.grade.records.gradebook import programs_on_path, told


@dataclass(frozen=True)
class Mark:
    """What one exercise earned: a grade given by hand goes before the automatic one."""

    points: float
    automatic: float | None = None
    manual: float | None = None
    extra: float | None = None
    comment: str = ""

    @property
    def score(self) -> float:
        """Points earned."""
        given = self.automatic if self.manual is None else self.manual
        return (given or 0.0) + (self.extra or 0.0)


@dataclass(frozen=True)
class Person:
    """A student as the gradebook knows them."""

    id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    lms_user_id: str = ""


@dataclass(frozen=True)
class Entry:
    """One student's chapter.

    Attributes
    ----------
    student : Person
        Who.
    chapter : str
        Which.
    points : float
        There are in it.
    handed_in : bool
        Whether they handed it in; there are no marks otherwise.
    marks : dict of str to Mark
        By exercise, in the order of their names.
    penalty : float
        Taken off for handing in late.
    timestamp : datetime or None
        When it was handed in, in UTC.
    """

    student: Person
    chapter: str
    points: float
    handed_in: bool = False
    marks: dict[str, Mark] = field(default_factory=dict)
    penalty: float = 0.0
    timestamp: datetime | None = None

    @property
    def score(self) -> float:
        """What is left after the penalty."""
        return max(sum(mark.score for mark in self.marks.values()) - self.penalty, 0.0)


@contextmanager
def opened(folders: Folders) -> Iterator[Any]:
    """The gradebook, to read from.

    Raises
    ------
    CourseError
        When it cannot be read.
    """
    from nbgrader.api import Gradebook

    programs_on_path()
    with told(), Gradebook(folders.db_url, folders.course_id) as book:
        yield book


def entries(book: Any, chapters: list[str]) -> list[Entry]:
    """What every student of the class has in these chapters, by student, then chapter; ids decide the order."""
    people = [_person(student) for student in book.students]
    found = {name: _of_chapter(book, name) for name in chapters}
    points = {name: sum(_points(book, name).values()) for name in chapters}
    return [
        Entry(person, name, points[name], **found[name].get(person.id, {}))
        for person in sorted(people, key=lambda one: one.id)
        for name in chapters
    ]


def _person(student: Any) -> Person:
    known = (student.id, student.first_name, student.last_name, student.email, student.lms_user_id)
    return Person(*(fact or "" for fact in known))


def _points(book: Any, chapter: str) -> dict[str, float]:
    """The points of each exercise of a chapter, by name."""
    from nbgrader.api import Assignment, GradeCell, Notebook

    rows = book.db.query(GradeCell.name, GradeCell.max_score).join(Notebook, Notebook.id == GradeCell.notebook_id)
    rows = rows.join(Assignment, Assignment.id == Notebook.assignment_id).filter(Assignment.name == chapter)
    return {_exercise(name): points for name, points in sorted(rows)}


def _of_chapter(book: Any, chapter: str) -> dict[str, dict[str, Any]]:
    """By student: what :class:`Entry` needs to know of who handed the chapter in."""
    from nbgrader.api import Assignment, Comment, Grade, GradeCell, SolutionCell, SubmittedAssignment, SubmittedNotebook

    def of(*facts: Any) -> Any:
        rows = book.db.query(SubmittedAssignment.student_id, *facts).select_from(SubmittedAssignment)
        rows = rows.join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        rows = rows.join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        return rows.filter(Assignment.name == chapter)

    comments = of(SolutionCell.name, Comment.manual_comment).join(Comment, Comment.notebook_id == SubmittedNotebook.id)
    said = {row[:2]: row[2] or "" for row in comments.join(SolutionCell, SolutionCell.id == Comment.cell_id)}
    found = {
        student: {"handed_in": True, "marks": {}, "penalty": penalty or 0.0, "timestamp": timestamp}
        for student, penalty, timestamp in of(SubmittedNotebook.late_submission_penalty, SubmittedAssignment.timestamp)
    }
    facts = (GradeCell.name, Grade.auto_score, Grade.manual_score, Grade.extra_credit)
    grades = of(*facts).join(Grade, Grade.notebook_id == SubmittedNotebook.id)
    points = _points(book, chapter)
    for student, cell, *scores in grades.join(GradeCell, GradeCell.id == Grade.cell_id):
        name = _exercise(cell)
        found[student]["marks"][name] = Mark(points[name], *scores, said.get((student, name), ""))
    for submission in found.values():
        submission["marks"] = dict(sorted(submission["marks"].items()))
    return found


def _exercise(cell: str) -> str:
    return cell.removesuffix("-check")
