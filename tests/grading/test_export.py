"""`course export`: every format says what the gradebook says, and no name breaks it or runs in a spreadsheet."""

import csv
import json
from datetime import datetime

import pytest
from nbgrader.plugins import ExportPlugin

from helpers.course.grade.records.marks import Entry, Person
from helpers.course.grade.records.result import GRADED, ExerciseResult, Result
from helpers.course.grade.reports.export import Csv, gradescope
from tests.grading.classroom import RIGHT, WRONG, NoBorder

SLY = "=HYPERLINK(1)"


@pytest.fixture
def graded(room, run, monkeypatch):
    """ada has all, grace a grade by hand and a comment, the sly one comes late, zoe has handed in nothing."""
    monkeypatch.setattr("helpers.course.grade.pool.Pool", NoBorder)
    room.hand_in("ada", RIGHT)
    room.hand_in("grace", WRONG)
    late = room.hand_in(SLY, RIGHT)
    late.with_name("timestamp.txt").write_text("2030-01-02 03:04:05 UTC")
    assert run("grade").exit_code == 0
    with room.gradebook() as book:
        book.update_or_create_student("ada", first_name="Ada, Countess", last_name='"Lovelace"', email="ada@x.org")
        book.add_student("zoe")
        grade = book.find_grade("double-check", "one", "one", "grace")
        grade.manual_score, grade.extra_credit = 1.5, 0.25
        book.find_comment("double", "one", "one", "grace").manual_comment = '=1+1, "see me"'
        book.update_or_create_assignment("one", duedate=datetime(2030, 1, 1))
        book.find_submission("one", SLY).notebooks[0].late_submission_penalty = 2
        book.db.commit()
    return room


def table(path):
    return list(csv.DictReader(path.open(newline="", encoding="utf-8")))


def test_csv_wide_and_long(graded, run):
    done = run("export", "one")
    assert done.exit_code == 0, done.stderr
    wide = {row["student"]: row for row in table(graded.root / "class/export/csv/grades.csv")}
    assert {s: (row["one"], row["total"]) for s, row in wide.items()} == {
        "ada": ("3", "3"),
        "grace": ("2.75", "2.75"),
        "zoe": ("", "0"),
        f"'{SLY}": ("1", "1"),
    }
    assert (wide["ada"]["first_name"], wide["ada"]["last_name"]) == ("Ada, Countess", '"Lovelace"')
    long = table(graded.root / "class/export/csv/exercises.csv")
    assert [(r["exercise"], r["score"], r["automatic"], r["manual"], r["extra"]) for r in long[4:6]] == [
        ("double", "1.75", "1", "1.5", "0.25"),
        ("triple", "1", "1", "", ""),
    ]
    assert long[4]["comment"] == '\'=1+1, "see me"'
    assert len(long) == 6


def test_canvas(graded, run):
    assert run("export", "--to", "canvas").exit_code == 0
    rows = table(graded.root / "class/export/canvas/canvas.csv")
    assert list(rows[0]) == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "one"]
    assert (rows[0]["Student"].strip(), rows[0]["one"]) == ("Points Possible", "3")
    ada = next(row for row in rows if row["SIS Login ID"] == "ada")
    assert (ada["Student"], ada["one"]) == ('"Lovelace", Ada, Countess', "3")


def test_moodle(graded, run):
    assert run("export", "--to", "moodle").exit_code == 0
    rows = {row["Username"]: row for row in table(graded.root / "class/export/moodle/moodle.csv")}
    assert (rows["ada"]["Email address"], rows["ada"]["one"]) == ("ada@x.org", "3")
    assert rows["grace"]["one (feedback)"] == 'double: =1+1, "see me"'
    assert rows["zoe"]["one"] == ""


def test_gradescope(graded, run):
    assert run("export", "--to", "gradescope").exit_code == 0
    place = graded.root / "class/export/gradescope/one"
    assert {path.name for path in place.iterdir()} == {"ada", "grace", SLY}
    told = json.loads((place / "grace/results.json").read_text())
    assert told["score"] == 2.75
    assert {"name", "score", "max_score", "output", "visibility", "status", "number", "output_format"} == set(
        told["tests"][0]
    )
    assert sum(test["max_score"] for test in told["tests"]) == 3
    assert "see me" in told["tests"][0]["output"]


def test_hidden_checks_tell_gradescope_their_names_only():
    checks = [
        {"name": "seen", "earned": 0, "points": 1, "says": "9; 4 was expected.", "hidden": False},
        {"name": "unseen", "earned": 0, "points": 1, "says": "12; 6 was expected.", "hidden": True},
    ]
    result = Result("ada", "one", GRADED, [ExerciseResult("double", 0, 2, {"checks": checks})])
    seen, unseen = gradescope(result, Entry(Person("ada"), "one", 2, True))["tests"]
    assert (seen["output"], seen["visibility"]) == ("9; 4 was expected.", "visible")
    assert (unseen["output"], unseen["visibility"]) == ("", "after_published")


def test_what_cannot_be_exported_is_told(room, run):
    done = run("export", "--to", "abacus")
    assert (done.exit_code, "choose one of csv, canvas, moodle, gradescope" in done.stderr) == (2, True)
    done = run("export")
    assert (done.exit_code, "run `course grade` first" in done.stderr) == (2, True)


def test_the_formats_are_nbgraders_own_plug_ins(graded):
    plugin = Csv(assignment=["one"], student=["ada"], to=str(graded.root / "elsewhere"))
    assert isinstance(plugin, ExportPlugin)
    with graded.gradebook() as book:
        plugin.export(book)
    assert [row["student"] for row in table(graded.root / "elsewhere/grades.csv")] == ["ada"]
