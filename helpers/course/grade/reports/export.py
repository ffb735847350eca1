"""Grades for other programs. Each format is an export plug-in of nbgrader's, so that its own command takes it, too:
``nbgrader export --exporter helpers.course.grade.reports.export.Canvas --to FOLDER``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nbgrader.plugins import ExportPlugin

from helpers.course.grade.records.folders import Folders
from helpers.course.grade.records.journal import Journal, write_whole
from helpers.course.grade.records.marks import Entry, Person, entries, opened
from helpers.course.grade.records.result import ExerciseResult, Result
from helpers.course.grade.reports.tables import write_table
from helpers.course.house import CourseError, House


class Export(ExportPlugin):
    """What all formats share: ``to`` names a folder, ``assignment`` and ``student`` choose; the rest is whole."""

    name = "csv"

    def export(self, gradebook: Any) -> None:
        """Write the files of this format."""
        self.folders = Folders(House.find())
        place = Path(self.to) if self.to else self.folders.results.parent / "export" / self.name
        chapters = list(self.assignment) or sorted(a.name for a in gradebook.assignments)
        chosen = {str(student) for student in self.student}
        found = [e for e in entries(gradebook, chapters) if not chosen or e.student.id in chosen]
        self.written = self.write(place, chapters, found)

    def write(self, place: Path, chapters: list[str], found: list[Entry]) -> list[Path]:
        """Write the files; return their paths."""
        raise NotImplementedError


class Csv(Export):
    """``grades.csv``, a row for each student; ``exercises.csv``, a row for each exercise of each."""

    def write(self, place: Path, chapters: list[str], found: list[Entry]) -> list[Path]:
        rows = [
            (*_person(person), *(e.score if e.handed_in else None for e in mine), sum(e.score for e in mine))
            for person, mine in _by_student(found)
        ]
        wide = write_table(place / "grades.csv", (*_PERSON, *chapters, "total"), rows)
        header = (
            *_PERSON,
            *("chapter", "exercise", "points", "score", "automatic", "manual", "extra", "comment"),
            *("handed_in", "penalty"),
        )
        rows = [
            (
                *_person(e.student),
                *(e.chapter, name, mark.points, mark.score, mark.automatic, mark.manual, mark.extra, mark.comment),
                *(e.timestamp, e.penalty),
            )
            for e in found
            for name, mark in e.marks.items()
        ]
        return [wide, write_table(place / "exercises.csv", header, rows)]


class Canvas(Export):
    """One file for *Grades > Import*. Canvas finds people by the student id (SIS Login ID) or its own (ID)."""

    name = "canvas"

    def write(self, place: Path, chapters: list[str], found: list[Entry]) -> list[Path]:
        people = _by_student(found)
        points = [next((e.points for e in found if e.chapter == chapter), 0.0) for chapter in chapters]
        rows = [("    Points Possible", "", "", "", "", *points)]
        for person, mine in people:
            scores = [e.score if e.handed_in else None for e in mine]
            rows.append((_name(person), person.lms_user_id, "", person.id, "", *scores))
        header = ("Student", "ID", "SIS User ID", "SIS Login ID", "Section", *chapters)
        return [write_table(place / "canvas.csv", header, rows)]


class Moodle(Export):
    """One file for *Grades > Import > CSV file*: map ``Email address``, ``Username`` or ``ID number`` to the person,
    each chapter to its grade item and each ``(feedback)`` to its comments.
    """

    name = "moodle"

    def write(self, place: Path, chapters: list[str], found: list[Entry]) -> list[Path]:
        columns = [word for chapter in chapters for word in (chapter, f"{chapter} (feedback)")]
        rows = []
        for person, mine in _by_student(found):
            facts = [person.id, person.first_name, person.last_name, person.lms_user_id, person.email]
            for e in mine:
                said = "\n".join(f"{name}: {mark.comment}" for name, mark in e.marks.items() if mark.comment)
                facts += [e.score if e.handed_in else None, said]
            rows.append(facts)
        header = ("Username", "First name", "Last name", "ID number", "Email address", *columns)
        return [write_table(place / "moodle.csv", header, rows)]


class Gradescope(Export):
    """``<chapter>/<student>/results.json``, as an autograder on Gradescope leaves it."""

    name = "gradescope"

    def write(self, place: Path, chapters: list[str], found: list[Entry]) -> list[Path]:
        journal = Journal(self.folders.results)
        written = []
        for entry in found:
            result = journal.load(entry.chapter, entry.student.id)
            if result is not None and entry.handed_in:
                path = place / entry.chapter / entry.student.id / "results.json"
                write_whole(path, json.dumps(gradescope(result, entry), ensure_ascii=False, indent=1) + "\n")
                written.append(path)
        return written


FORMATS = {one.name: one for one in (Csv, Canvas, Moodle, Gradescope)}


def export(house: House, chapters: list[str], to: str) -> list[Path]:
    """Export the grades of chapters that the gradebook knows, into ``class/export/<format>/``.

    Raises
    ------
    CourseError
        When there is no such format, when none of the chapters was graded, or when the gradebook cannot be read.
    """
    if to not in FORMATS:
        raise CourseError(f"There is no export to {to!r}: choose one of {', '.join(FORMATS)}.")
    folders = Folders(house)
    with opened(folders) as book:
        known = {assignment.name for assignment in book.assignments}
        if not known.intersection(chapters):
            raise CourseError("Nothing of this is in the gradebook: run `course grade` first.")
        plugin = FORMATS[to](assignment=[chapter for chapter in chapters if chapter in known])
        plugin.to = str(folders.results.parent / "export" / to)
        plugin.export(book)
    return plugin.written


def gradescope(result: Result, entry: Entry) -> dict[str, Any]:
    """A result as Gradescope's ``results.json``: a test for each check, hidden ones by name and points only.

    The keys are those of https://gradescope-autograders.readthedocs.io/en/latest/specs/#output-format; the score
    given at the top goes before the sum of the tests, so grades by hand and penalties count.
    """
    tests = [
        test
        for number, exercise in enumerate(result.exercises, start=1)
        for test in _tests(number, exercise, entry.marks[exercise.name].comment if exercise.name in entry.marks else "")
    ]
    return {
        "score": entry.score,
        "execution_time": round(result.seconds, 3),
        "output": "\n".join(result.remarks),
        "output_format": "text",
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": tests,
        "extra_data": {"chapter": result.chapter, "penalty": entry.penalty, "checks": result.checks},
    }


def _tests(number: int, exercise: ExerciseResult, comment: str) -> list[dict[str, Any]]:
    checks = exercise.verdict.get("checks") or [{"name": "", "earned": 0.0, "points": exercise.points, "says": ""}]
    tests = []
    for place, check in enumerate(checks, start=1):
        says = "" if check.get("hidden") else check["says"]
        if place == 1 and comment:
            says = f"{says}\n{comment}".strip()
        tests.append(
            {
                "number": f"{number}.{place}",
                "name": f"{exercise.name}: {check['name']}" if check["name"] else exercise.name,
                "score": check["earned"],
                "max_score": check["points"],
                "status": "passed" if check["earned"] >= check["points"] else "failed",
                "output": says,
                "output_format": "text",
                "visibility": "after_published" if check.get("hidden") else "visible",
            }
        )
    return tests


_PERSON = ("student", "last_name", "first_name", "email")


def _person(person: Person) -> tuple[str, ...]:
    return person.id, person.last_name, person.first_name, person.email


def _name(person: Person) -> str:
    return ", ".join(filter(None, (person.last_name, person.first_name))) or person.id


def _by_student(found: list[Entry]) -> list[tuple[Person, list[Entry]]]:
    mine: dict[Person, list[Entry]] = {}
    for entry in found:
        mine.setdefault(entry.student, []).append(entry)
    return list(mine.items())
