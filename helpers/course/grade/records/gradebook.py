"""The one writer to nbgrader's gradebook: chapters, students, scores, late penalties. Manual grades stay."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from helpers.course.exercises import read
from helpers.course.grade.intake.trusted import TrustedChapter
from helpers.course.grade.records.folders import LOG, Folders
from helpers.course.grade.records.result import GRADED, Result
from helpers.course.house import Chapter, CourseError, House


class Ledger:
    """nbgrader's gradebook, opened for one run of grading.

    Parameters
    ----------
    folders : Folders
        Where it is, and how nbgrader is configured.

    Raises
    ------
    CourseError
        When it cannot be opened.
    """

    def __init__(self, folders: Folders) -> None:
        from nbgrader.api import Gradebook
        from nbgrader.preprocessors import AssignLatePenalties

        self._folders = folders
        programs_on_path()
        with told():
            self._book = Gradebook(folders.db_url, folders.course_id)
        self._late = AssignLatePenalties(config=folders.config, log=LOG)
        self._late.init_plugin()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self._book.close()

    # -- chapters ------------------------------------------------------------------------------------------------

    def register(self, house: House, chapter: Chapter, trusted: TrustedChapter) -> None:
        """Tell the gradebook which cells a chapter has, as ``nbgrader generate_assignment`` does.

        Raises
        ------
        CourseError
            When exercises came or went while the gradebook holds submissions, or when it cannot be written.
        """
        from nbgrader.preprocessors import ClearSolutions, ComputeChecksums, LockCells, SaveCells

        if self._registered(trusted):
            return
        notebook = read(house.solutions / chapter.path)
        for preprocessor in (LockCells(), ClearSolutions(), ComputeChecksums()):
            notebook, _ = preprocessor.preprocess(notebook, {})
        with told():
            self._book.update_or_create_assignment(trusted.name)
            self._book.db.remove()  # SaveCells opens the gradebook itself
            names = {"notebook": trusted.notebook, "assignment": trusted.name, "db_url": self._folders.db_url}
            try:
                saver = SaveCells(config=self._folders.config, log=LOG)
                saver.enabled = True
                saver.preprocess(notebook, {"nbgrader": names})
            except RuntimeError:
                raise CourseError(
                    f"Exercises were added to {trusted.name} or removed since it was graded, and the gradebook cannot "
                    f"follow: keep them, or start it anew with `nbgrader db assignment remove {trusted.name} --force`."
                ) from None

    def _registered(self, trusted: TrustedChapter) -> bool:
        from nbgrader.api import MissingEntry

        with told():
            try:
                notebook = self._book.find_notebook(trusted.notebook, trusted.name)
            except MissingEntry:
                return False
            sources = {cell.name: cell.source for cell in notebook.source_cells}
            points = {cell.name: cell.max_score for cell in notebook.grade_cells}
            answers = {cell.name for cell in notebook.solution_cells}
        stubs = {c.name: c.source for c in trusted.cells if c.kind == "answer"}
        checks = {f"{e.name}-check": e.check for e in trusted.exercises}
        wanted = {f"{e.name}-check": e.points for e in trusted.exercises}
        return sources == stubs | checks and points == wanted and answers == set(stubs)

    # -- submissions ---------------------------------------------------------------------------------------------

    def recorded(self, trusted: TrustedChapter) -> dict[str, tuple]:
        """What the gradebook holds of each student who handed a chapter in, as :meth:`entry` makes it of a result."""
        from nbgrader.api import Assignment, Grade, GradeCell, SubmittedAssignment, SubmittedNotebook

        found: dict[str, tuple[Any, dict[str, float | None]]] = {}
        with told():
            rows = (
                self._book.db.query(
                    SubmittedAssignment.student_id, SubmittedAssignment.timestamp, GradeCell.name, Grade.auto_score
                )
                .select_from(SubmittedAssignment)
                .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
                .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
                .join(Grade, Grade.notebook_id == SubmittedNotebook.id)
                .join(GradeCell, GradeCell.id == Grade.cell_id)
                .filter(Assignment.name == trusted.name)
            )
            for student, timestamp, cell, score in rows.all():
                found.setdefault(student, (timestamp, {}))[1][cell.removesuffix("-check")] = score
            self._book.db.rollback()
        return found

    def entry(self, result: Result) -> tuple:
        """What of a result the gradebook holds: its time, and the automatic score of each exercise."""
        from nbgrader.utils import parse_utc

        return parse_utc(result.timestamp), {e.name: e.score for e in result.exercises}

    def record(self, trusted: TrustedChapter, results: Iterable[Result]) -> None:
        """Write results into the gradebook, all of them or none. Writing one again changes nothing.

        Raises
        ------
        CourseError
            When the database is locked, full or gone.
        """
        results = list(results)
        with told():
            try:
                self._record(trusted, results)
                self._book.db.commit()
            except BaseException:
                self._book.db.rollback()
                raise

    def _record(self, trusted: TrustedChapter, results: list[Result]) -> None:
        from nbgrader.utils import parse_utc

        assignment = self._book.find_assignment(trusted.name)
        names = {c.id: c.name.removesuffix("-check") for n in assignment.notebooks for c in n.grade_cells}
        names |= {c.id: c.name for n in assignment.notebooks for c in n.solution_cells}
        stubs = {c.name: c.source.strip() for c in trusted.cells if c.kind == "answer"}
        submissions = self._submissions(assignment, [result.student for result in results])
        for result in results:
            submission = submissions[result.student]
            submission.timestamp = parse_utc(result.timestamp)
            by_name = {e.name: e for e in result.exercises}
            for notebook in submission.notebooks:
                for grade in notebook.grades:
                    grade.auto_score = by_name[names[grade.cell_id]].score
                    # as nbgrader does: what a person graded is to be looked at again, and what could not be graded
                    grade.needs_manual_grade = grade.manual_score is not None or result.status != GRADED
                for comment in notebook.comments:
                    name = names[comment.cell_id]
                    untouched = by_name[name].answer.strip() in ("", stubs[name])
                    comment.auto_comment = "No response." if untouched else None
                self._penalty(submission, notebook)

    def _submissions(self, assignment: Any, students: list[str]) -> dict[str, Any]:
        """nbgrader's rows of these students, made where there are none."""
        from nbgrader.api import Comment, Grade, Student, SubmittedAssignment, SubmittedNotebook

        session = self._book.db
        people = {person.id: person for person in session.query(Student).filter(Student.id.in_(students))}
        mine = session.query(SubmittedAssignment).filter(SubmittedAssignment.assignment_id == assignment.id)
        found = {s.student_id: s for s in mine.filter(SubmittedAssignment.student_id.in_(students))}
        with session.no_autoflush:
            for student in dict.fromkeys(students):
                if student in found:
                    continue
                submission = SubmittedAssignment(
                    assignment=assignment, student=people.get(student) or Student(id=student)
                )
                for notebook in assignment.notebooks:
                    book = SubmittedNotebook(notebook=notebook, assignment=submission)
                    for cell in notebook.grade_cells:
                        Grade(cell_id=cell.id, notebook=book)
                    for cell in notebook.solution_cells:
                        Comment(cell_id=cell.id, notebook=book)
                session.add(submission)
                found[student] = submission
        return found

    def _penalty(self, submission: Any, notebook: Any) -> None:
        """What nbgrader's plug-in for late work takes off."""
        notebook.late_submission_penalty = None
        late = submission.total_seconds_late if submission.assignment.duedate else 0
        if late > 0:
            self._book.db.flush()
            self._book.db.refresh(notebook, ["score"])  # a sum that the database makes
            penalty = self._late.plugin_inst.late_submission_penalty(submission.student_id, notebook.score, late)
            if penalty is not None:
                notebook.late_submission_penalty = self._late._check_late_penalty(notebook, penalty)


def programs_on_path() -> None:
    """nbgrader looks for `alembic` by name when it makes a new gradebook."""
    programs = str(Path(sys.executable).parent)
    path = os.environ.get("PATH", "")
    if programs not in path.split(os.pathsep):
        os.environ["PATH"] = f"{programs}{os.pathsep}{path}"


@contextmanager
def told() -> Iterator[None]:
    """What a database says, in a sentence."""
    from nbgrader.api import InvalidEntry
    from sqlalchemy.exc import SQLAlchemyError

    try:
        yield
    except ModuleNotFoundError as error:
        package = "psycopg[binary]" if error.name == "psycopg" else error.name
        raise CourseError(f"This gradebook's database needs one more package: pip install '{package}'.") from None
    except (SQLAlchemyError, InvalidEntry) as error:
        said = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
        advice = "mend it, then run the same command again: what was graded is kept, the gradebook follows."
        if "locked" in said:
            advice = "another program holds it (Formgrader?): run the same command again, what was graded is kept."
        elif "no such column" in said or "does not exist" in said:
            advice = "it was made by another nbgrader: run `nbgrader db upgrade` once."
        raise CourseError(f"The gradebook cannot be used ({said}): {advice}") from None
