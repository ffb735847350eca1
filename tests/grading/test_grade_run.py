"""`course grade`: a row for everyone, nothing twice, nothing lost, and nbgrader reads all of it."""

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import nbformat
import pytest
from nbgrader.apps.api import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import determine_grade

from helpers.course.grade.pool import Pool
from helpers.course.grade.records.folders import Folders
from helpers.course.grade.run import grade
from helpers.course.house import CourseError, House
from tests.grading.classroom import RIGHT, WRONG, NoBorder
from tests.grading.clumsy import TABLE, UNREADABLE
from tests.grading.conftest import nbgrader


@pytest.fixture
def near(monkeypatch):
    """Grade in this process, without a border; the list tells whom."""
    monkeypatch.setattr("helpers.course.grade.pool.Pool", NoBorder)
    monkeypatch.setattr(NoBorder, "graded", [])
    return NoBorder.graded


def grade_all(room, **options):
    house = House(room.root)
    return grade(house, house.chapters(), say=options.pop("say", lambda sentence: None), **options)


def quick(room):
    """Make the database give up at once when it is locked."""
    path = room.root / "nbgrader_config.py"
    path.write_text(path.read_text().replace("gradebook.db'}\"", "gradebook.db'}?timeout=0.1\""))
    assert "timeout" in path.read_text()


# -- rows ----------------------------------------------------------------------------------------------------------


def test_everyone_gets_a_row(room, run, near):
    room.hand_in("ada")
    room.hand_in("grace", WRONG)
    room.hand_in("idle", None)
    room.hand_in("broken").write_text("{ not json")
    room.hand_in("lost").unlink()
    room.hand_in("renamed").rename(room.root / "class/submitted/renamed/one/mine (2).ipynb")
    result = run("grade")
    assert result.exit_code == 0
    assert room.scores() == {"ada": 3, "grace": 2, "idle": 0, "broken": 0, "lost": 0, "renamed": 3}
    assert "broken, one: The file is no notebook: its text is not JSON" in result.stdout
    assert "lost, one: The folder is empty: one.ipynb is missing." in result.stdout
    assert room.result("renamed").remarks == ["The file is called 'mine (2).ipynb' and was taken for one.ipynb."]
    with room.gradebook() as book:
        looked_at = {s.student.id for s in book.assignment_submissions("one") if s.needs_manual_grade}
        assert looked_at == {"broken", "lost"}
        said = {s.student.id: s.notebooks[0].comments[0].comment for s in book.assignment_submissions("one")}
        assert (said["idle"], said["ada"]) == ("No response.", None)


def test_a_class_that_handed_nothing_in_is_no_error(room, run):
    result = run("grade")
    assert result.exit_code == 0
    assert "Nobody handed anything in" in result.stdout


def test_what_lies_under_no_chapters_name_is_told(room, run, near):
    room.hand_in("ada")
    for student in ("grace", "zoe"):
        shutil.copytree(room.root / "class/submitted/ada/one", room.root / "class/submitted" / student / "chapter-one")
    result = run("grade")
    assert result.exit_code == 0
    assert "'chapter-one' is no chapter, so what lies under this name (2 ×)" in result.stdout.replace("\n", " ")
    assert room.scores() == {"ada": 3}


def test_one_student_by_name_and_one_who_is_not_there(room, run, near):
    room.hand_in("ada")
    room.hand_in("grace")
    assert run("grade", "--student", "grace").exit_code == 0
    assert near == ["grace"]
    result = run("grade", "--student", "nobody")
    assert result.exit_code == 2
    assert "'nobody' has handed in nothing" in result.stderr


def test_strange_names_of_students_are_names(room, run, near):
    names = ["O'Hara, Ann", "größe", "a b", "x;drop table student", "100%", "[red]", "s" * 100]
    for name in names:
        room.hand_in(name)
    assert run("grade").exit_code == 0
    assert set(room.scores()) == set(names)


@pytest.mark.parametrize(("name", "said"), [(os.fsdecode(b"\xff\xfe"), r"\udcff\udcfe"), ("x" * 255, "x" * 80)])
def test_a_folder_whose_name_no_file_can_have_is_named_and_stops_nobody(room, run, near, name, said):
    room.hand_in("ada")
    shutil.copytree(room.root / "class/submitted/ada", room.root / "class/submitted" / name)
    result = run("grade")
    assert result.exit_code == 0
    assert f"'{said}' is no name for a student" in result.stdout
    assert room.scores() == {"ada": 3}


def test_half_a_character_that_a_students_code_made_up_is_kept(room, run, near):
    room.hand_in("ada", "def double(z):\n    raise ValueError('\\ud800')")
    assert run("grade").exit_code == 0
    assert "ValueError" in room.result("ada").exercises[0].verdict["checks"][0]["says"]


def test_every_clumsy_form_has_its_row_and_honest_work_keeps_its_points(room, run, near):
    """One class in which all that can go wrong with a file has gone wrong at once."""
    lower = {
        "all cells gone": 0,
        "answer gone": 1,
        "answer that is no Python": 1,
        "answer under another name": 1,
        "answer twice in a row under one id": 1,  # the last one, which is wrong
        "answer with a magic": 1,  # without a border there is no IPython here
    }
    expected = {"ada": 3, "zoe": 3}
    for name in expected:
        room.hand_in(name)
    for i, (what, (change, _, _)) in enumerate(TABLE.items()):
        room.hand_in(f"clumsy-{i}", change=change)
        expected[f"clumsy-{i}"] = lower.get(what, 3)
    for i, (data, _) in enumerate(UNREADABLE.values()):
        if len(data) < 1_000_000:
            room.hand_in(f"unreadable-{i}").write_bytes(data)
            expected[f"unreadable-{i}"] = 0
    assert run("grade").exit_code == 0
    named = dict(zip([f"clumsy-{i}" for i in range(len(TABLE))], TABLE, strict=True))
    assert {named.get(s, s): p for s, p in room.scores().items() if p != expected[s]} == {}
    assert room.scores().keys() == expected.keys()


def test_the_judge_itself_failing_is_one_students_row(room, run, near, monkeypatch):
    room.hand_in("ada")
    room.hand_in("grace")

    def fails(chapter, submission):
        if submission.student == "ada":
            raise ZeroDivisionError("ours")
        return real(chapter, submission)

    real = sys.modules["tests.grading.classroom"].judge
    monkeypatch.setattr("tests.grading.classroom.judge", fails)
    assert run("grade").exit_code == 0
    assert room.scores() == {"ada": 0, "grace": 3}
    assert "The grader itself failed" in room.result("ada").remarks[-1]
    monkeypatch.setattr("tests.grading.classroom.judge", real)
    run("grade")
    assert room.scores() == {"ada": 3, "grace": 3}


# -- again ---------------------------------------------------------------------------------------------------------


def test_what_was_graded_is_not_graded_again_and_what_is_new_is(room, run, near):
    room.hand_in("ada")
    room.hand_in("grace", WRONG)
    run("grade")
    room.hand_in("grace")
    room.hand_in("hedy")
    near.clear()
    run("grade")
    assert near == ["grace", "hedy"]
    assert room.scores() == {"ada": 3, "grace": 3, "hedy": 3}


def test_regrading_takes_todays_checks_and_keeps_manual_grades_and_comments(room, run, near, edit):
    room.hand_in("ada", WRONG)
    run("grade")
    with room.gradebook() as book:
        grade = book.find_grade("triple-check", "one", "one", "ada")
        grade.manual_score, grade.extra_credit = 0.5, 0.25
        book.find_comment("double", "one", "one", "ada").manual_comment = "See me."
        book.db.commit()
    old, new = '"twice three", (3,), 6', '"twice two again", (2,), 4'
    edit(room.root / "solutions/one/one.ipynb", lambda c: c["check"].update(source=c["check"].source.replace(old, new)))
    assert "1 of them were graded with other checks" in run("grade").stdout
    assert room.scores() == {"ada": 1 + 0.75}
    assert "other checks" not in run("grade", "--regrade").stdout
    assert room.scores() == {"ada": 2 + 0.75}
    with room.gradebook() as book:
        assert book.find_grade("triple-check", "one", "one", "ada").auto_score == 1
        assert book.find_comment("double", "one", "one", "ada").comment == "See me."


def test_points_that_changed_are_registered(room, run, near, edit):
    room.hand_in("ada")
    run("grade")

    def twice(cells):
        cells["check-3"].metadata.nbgrader.points = 2
        cells["check-3"].source = cells["check-3"].source.replace("points=1", "points=2")

    edit(room.root / "solutions/one/one.ipynb", twice)
    run("grade", "--regrade")
    with room.gradebook() as book:
        submission = book.find_submission("one", "ada")
        assert (submission.score, submission.max_score) == (4, 4)


def test_exercises_that_came_after_grading_are_refused_in_words(room, run, near, edit):
    room.hand_in("ada")
    run("grade")
    author = room.root / "solutions/one/one.ipynb"
    notebook = nbformat.read(author, as_version=4)
    notebook.cells = [cell for cell in notebook.cells if not cell.id.endswith("-3")]
    nbformat.write(notebook, author)
    result = run("grade")
    assert result.exit_code == 2
    assert "Exercises were added to one or removed since it was graded" in result.stderr


def test_only_one_run_at_a_time(room, run, near):
    room.hand_in("ada")

    def meanwhile(done, of):
        assert run("grade").exit_code == 2

    grade_all(room, advance=meanwhile)


# -- nbgrader's side -----------------------------------------------------------------------------------------------


def test_formgraders_api_opens_the_result(room, run, near):
    room.hand_in("ada")
    room.hand_in("broken").write_text("")
    run("grade")
    folders = Folders(House(room.root))
    api = NbGraderAPI(CourseDirectory(config=folders.config))
    assert api.get_autograded_students("one") == {"ada", "broken"}
    (row,) = [s for s in api.get_submissions("one") if s["student"] == "ada"]
    assert (row["autograded"], row["score"], row["max_score"], row["needs_manual_grade"]) == (True, 3, 3, False)
    for student, scores in (("ada", [2, 1]), ("broken", [0, 0])):
        notebook = nbformat.read(room.root / f"class/autograded/{student}/one/one.ipynb", as_version=4)
        nbformat.validate(notebook)
        checks = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade")]
        assert [determine_grade(c)[0] for c in checks] == scores
    (submission,) = [s for s in api.get_notebook_submissions("one", "one") if s["student"] == "ada"]
    assert submission["failed_tests"] is False


def test_formgrader_shows_the_page_of_a_submission(room, run, near):
    """With its own exporter and template; what a student wrote stays text."""
    from nbconvert.exporters import HTMLExporter
    from nbgrader.server_extensions.formgrader import handlers

    room.hand_in("ada", change=lambda book: book["cells"][0].update(source="Hi <img src=x onerror=alert(1)>"))
    run("grade")
    exporter = HTMLExporter(template_name="formgrade", extra_template_basedirs=[handlers.template_path])
    facts = dict.fromkeys(("notebook_id", "assignment_id", "submission_id", "student", "base_url", "notebook_path"), "")
    more = {"index": 0, "total": 1, "last_name": None, "first_name": None}
    path = room.root / "class/autograded/ada/one/one.ipynb"
    page, _ = exporter.from_filename(str(path), resources=facts | more)
    assert "<img src=x" not in page
    assert "double-check" in page


def test_late_work_pays_what_nbgraders_plugin_says(room, run, near):
    config = room.root / "nbgrader_config.py"
    config.write_text(config.read_text() + '\nc.LateSubmissionPlugin.penalty_method = "zero"\n')
    place = room.hand_in("ada").parent
    room.hand_in("grace")
    run("grade")
    with room.gradebook() as book:
        book.update_or_create_assignment("one", duedate="2026-01-01 00:00:00 UTC")
    (place / "timestamp.txt").write_text("2026-01-02 00:00:00 UTC")
    near.clear()
    run("grade")
    assert near == []  # the same notebook
    with room.gradebook() as book:
        late, timely = (book.find_submission("one", student) for student in ("ada", "grace"))
        assert late.timestamp == datetime(2026, 1, 2)
        assert (late.score, late.late_submission_penalty) == (3, 3)
        assert timely.late_submission_penalty in (None, 0)


def test_plain_nbgrader_gives_the_same_totals_on_honest_work(room, run, near):
    for student, answer in (("ada", RIGHT), ("grace", WRONG), ("idle", None)):
        room.hand_in(student, answer)
    run("grade")
    ours = room.scores()
    nbgrader(room.root, "autograde", "one", "--force")
    assert room.scores() == ours == {"ada": 3, "grace": 2, "idle": 0}
    with room.gradebook() as book:
        assert book.find_submission_notebook("one", "one", "ada").needs_manual_grade is False


# -- what may go wrong ---------------------------------------------------------------------------------------------


def test_a_gradebook_that_vanished_is_written_anew_without_grading(room, run, near):
    room.hand_in("ada")
    room.hand_in("grace", WRONG)
    run("grade")
    near.clear()
    (room.root / "class/gradebook.db").unlink()
    shutil.rmtree(room.root / "class/autograded")
    assert run("grade").exit_code == 0
    assert room.scores() == {"ada": 3, "grace": 2}
    assert (room.root / "class/autograded/ada/one/one.ipynb").exists()
    assert near == []


def test_a_gradebook_that_vanishes_in_mid_run_is_whole_at_the_end(room, near, monkeypatch):
    monkeypatch.setattr("helpers.course.grade.run.SECONDS_BETWEEN_RECORDS", 0.0)
    for student in ("ada", "grace", "hedy"):
        room.hand_in(student)
    grade_all(room, advance=lambda done, of: done == 2 and (room.root / "class/gradebook.db").unlink())
    assert room.scores() == {"ada": 3, "grace": 3, "hedy": 3}


def test_a_gradebook_locked_in_mid_run_is_said_and_the_next_run_fills_it(room, run, near):
    quick(room)
    for student in ("ada", "grace", "hedy"):
        room.hand_in(student)
    held = []

    def lock(done, of):
        if not held:
            held.append(sqlite3.connect(room.root / "class/gradebook.db", isolation_level=None))
            held[0].execute("BEGIN EXCLUSIVE")

    with pytest.raises(CourseError, match="another program holds it"):
        grade_all(room, advance=lock)
    assert room.results() == ["ada", "grace", "hedy"]
    assert "another program holds it" in run("grade").stderr
    held[0].close()
    near.clear()
    assert run("grade").exit_code == 0
    assert near == []
    assert room.scores() == {"ada": 3, "grace": 3, "hedy": 3}


def test_a_gradebook_that_is_none_is_a_sentence(room, run, near):
    room.hand_in("ada")
    (room.root / "class").mkdir(exist_ok=True)
    (room.root / "class/gradebook.db").write_text("my grades" * 100)
    result = run("grade")
    assert result.exit_code == 2
    assert "The gradebook cannot be used (file is not a database)" in result.stderr


def test_a_database_without_its_driver_is_a_sentence_with_the_command(room, run, near, monkeypatch):
    room.hand_in("ada")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    config = room.root / "nbgrader_config.py"
    config.write_text(config.read_text() + '\nc.CourseDirectory.db_url = "postgresql://localhost/grades"\n')
    result = run("grade")
    assert result.exit_code == 2
    assert "pip install 'psycopg[binary]'" in result.stderr


def test_a_full_disk_is_said_and_the_next_run_goes_on(room, run, near):
    for student in ("ada", "grace", "hedy"):
        room.hand_in(student)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(done, of):
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))

    try:
        with pytest.raises(CourseError, match="1 results are kept"):
            grade_all(room, advance=fill)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert room.results() == ["ada"]
    assert list((room.root / "class/results").rglob("*.part")) == []
    near.clear()
    assert run("grade").exit_code == 0
    assert near == ["grace", "hedy"]
    assert room.scores() == {"ada": 3, "grace": 3, "hedy": 3}


def test_a_result_that_cannot_be_read_is_graded_again(room, run, near):
    room.hand_in("ada")
    run("grade")
    (room.root / "class/results/one/ada.json").write_text('{"student": "ada"')
    near.clear()
    run("grade")
    assert near == ["ada"]


def test_nothing_outside_the_class_is_written(room, run, near):
    def digest():
        return {p: p.read_bytes() for p in room.root.rglob("*") if p.is_file() and "class" not in p.parts}

    place = room.hand_in("ada")
    before, handed = digest(), place.read_bytes()
    run("grade")
    assert digest() == before
    assert place.read_bytes() == handed


# -- processes -----------------------------------------------------------------------------------------------------

SLOW = "import time\n\ntime.sleep(0.4)\n\n\n" + RIGHT


def children_of(group):
    """Processes whose parent is one of these."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if int((path / "stat").read_text().rpartition(")")[2].split()[1]) in group:
                found.append(int(path.name))
        except (OSError, ValueError):
            continue
    return found


def descendants(process):
    """All processes that stem from this one."""
    found, new = [], [process]
    while new:
        new = children_of(set(new))
        found += new
    return found


def is_running(process):
    try:
        return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False


def test_a_run_that_was_killed_is_taken_up_where_it_was(room):
    students = [f"s{i}" for i in range(8)]
    for student in students:
        room.hand_in(student, SLOW)
    command = [sys.executable, "-c", "from helpers.course.cli import app; app()", "grade", "--jobs", "1"]
    environment = os.environ | {"PYTHONPATH": str(House.find(Path(__file__).parent).root)}
    running = subprocess.Popen(command, cwd=room.root, env=environment, stdout=subprocess.DEVNULL)
    until = time.monotonic() + 180
    while len(list((room.root / "class/results/one").glob("*.json"))) < 3 and time.monotonic() < until:
        time.sleep(0.05)
    others = descendants(running.pid)
    running.kill()
    running.wait()
    kept = {p: p.stat().st_mtime_ns for p in (room.root / "class/results/one").glob("*.json")}
    assert 3 <= len(kept) < 8
    assert others
    until = time.monotonic() + 10
    while any(map(is_running, others)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(is_running, others))
    assert subprocess.run(command, cwd=room.root, env=environment, stdout=subprocess.DEVNULL).returncode == 0
    assert all(path.stat().st_mtime_ns == before for path, before in kept.items())
    assert room.scores() == dict.fromkeys(students, 3)


def test_without_bubblewrap_nothing_runs_and_the_sentence_says_what_to_do(room, run, monkeypatch):
    room.hand_in("ada")
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))
    result = run("grade")
    assert result.exit_code == 2
    assert "There is no bubblewrap on this machine" in result.stderr
    assert room.results() == []


def test_without_a_sandbox_it_is_said_aloud(room, run, near):
    room.hand_in("ada")
    assert "students' code runs with your rights" in run("grade", "--no-sandbox").stderr


def test_the_next_submission_is_graded_while_a_result_is_written_down(room, monkeypatch):
    for student in ("ada", "grace", "hedy"):
        room.hand_in(student)
    given, seen, give = [], [], Pool._give
    monkeypatch.setattr(Pool, "_give", lambda self, unit, tries: (given.append(unit), give(self, unit, tries)))
    grade_all(room, sandboxed=False, advance=lambda done, of: seen.append((done, len(given))))
    assert seen == [(1, 2), (2, 3), (3, 3)]


def test_a_grader_that_is_killed_loses_nothing_and_one_that_always_dies_is_a_row(room, monkeypatch):
    students = [f"s{i}" for i in range(4)]
    for student in students:
        room.hand_in(student, SLOW)
    room.hand_in("deadly", "# deadly\n" + SLOW)
    killed = []
    heard = Pool._heard

    def deadly(self, desk, again):
        done = heard(self, desk, again)
        deadly = bool(desk.unit) and b"# deadly" in desk.unit[0].data
        if desk.process and desk.unit and (deadly or False not in killed):
            killed.append(deadly)
            os.kill(desk.process, signal.SIGKILL)
        return done

    monkeypatch.setattr(Pool, "_heard", deadly)
    results = {r.student: r for r in grade_all(room, jobs=2, sandboxed=False)}
    assert killed.count(True) == 2
    assert killed.count(False) == 1
    assert all(results[student].score == 3 for student in students)
    assert results["deadly"].status == "not graded"
    assert "was killed, twice" in results["deadly"].remarks[-1]
    assert room.scores() == {**dict.fromkeys(students, 3), "deadly": 0}
