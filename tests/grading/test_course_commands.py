"""`course check`, `progress`, `verify` and `doctor`, as their users type them."""

import shutil
import sys

import nbformat
import pytest

from helpers.course import doctor
from helpers.course.score import run_copy


def answer(edit, course, source, name="one"):
    edit(course / f"chapters/{name}/{name}.ipynb", lambda cells: cells["answer"].update(source=source))


def test_check_scores_an_unanswered_copy_and_leaves_the_file_alone(course, run):
    run("release")
    before = (course / "chapters/one/one.ipynb").read_bytes()
    result = run("check", "one")
    assert result.exit_code == 1
    assert "double: 0 of 2, not answered yet" in result.stdout
    assert "0 of 2 points" in result.stdout
    assert (course / "chapters/one/one.ipynb").read_bytes() == before


def test_check_is_content_when_all_visible_checks_pass(course, run, edit):
    run("release")
    answer(edit, course, "def double(z):\n    return z + z")
    result = run("check", "one")
    assert result.exit_code == 0
    assert "double: 1 of 2; hidden checks decide 1 more at grading" in result.stdout


def test_check_says_what_is_wrong(course, run, edit):
    run("release")
    answer(edit, course, "def double(z):\n    return 9")
    result = run("check", "one")
    assert result.exit_code == 1
    assert "twice two: The result is 9; 4 was expected (off by 5)." in result.stdout
    assert "That is the square of another number." in result.stdout


def test_check_survives_cells_that_raise(course, run, edit):
    run("release")
    edit(course / "chapters/one/one.ipynb", lambda cells: cells["demo"].update(source="1 / 0"))
    answer(edit, course, "def double(z):\n    return z + z")
    assert "double: 1 of 2" in run("check", "one").stdout


def test_check_tells_when_python_ended(course, run, edit):
    run("release")
    edit(course / "chapters/one/one.ipynb", lambda cells: cells["demo"].update(source="import os\nos._exit(1)"))
    result = run("check", "one")
    assert result.exit_code == 2
    assert "Python ended while it ran one.ipynb" in result.stderr


@pytest.mark.parametrize("command", [("check", "one"), ("progress",)])
def test_a_notebook_that_is_not_json_is_one_sentence(course, run, command):
    run("release")
    (course / "chapters/one/one.ipynb").write_text("oh")
    result = run(*command)
    assert result.exit_code == 2
    assert "its text is not JSON" in result.stderr


def test_progress_reads_the_outputs_that_a_student_saved(course, run, edit):
    run("release")
    assert "0 of 4 points" in run("progress").stdout
    answer(edit, course, "def double(z):\n    return z + z")
    path = course / "chapters/one/one.ipynb"
    nbformat.write(run_copy(path), path)
    printed = run("progress").stdout
    assert "1 of 4 points" in printed
    assert "1 of 1" in printed


@pytest.fixture
def saved(course, run):
    """Both chapters with the outputs of their solutions."""
    for name in ("one", "two"):
        path = course / "solutions" / name / f"{name}.ipynb"
        nbformat.write(run_copy(path), path)
    run("release")
    return course


def test_verify_confirms_outputs_and_finds_a_difference(saved, run, edit):
    assert run("verify", "one").exit_code == 0

    def lie(cells):
        cells["demo"].outputs[0].text = "3\n"

    edit(saved / "chapters/one/one.ipynb", lie)
    assert run("verify", "one").exit_code == 1


def test_verify_finds_what_nbval_overlooks(saved, run, edit, capfd):
    def forget(cells):
        cells["demo"].outputs, cells["demo"].execution_count = [], None

    edit(saved / "solutions/one/one.ipynb", forget)
    edit(saved / "chapters/two/two.ipynb", lambda cells: cells["demo"].metadata.update(tags=["raises-exception"]))
    result = run("verify")
    assert result.exit_code == 1
    assert "solutions/one/one.ipynb, code cell 2: was never run" in result.stderr
    assert "chapters/two/two.ipynb, code cell 2: is tagged raises-exception and holds no error" in result.stderr


def test_no_course_here_is_one_sentence(tmp_path, monkeypatch, run):
    monkeypatch.chdir(tmp_path)
    for command in (["progress"], ["release"], ["check", "one"], ["verify"], ["doctor"], ["book"]):
        result = run(*command)
        assert result.exit_code == 2
        assert "run this inside the folder that holds chapters/SUMMARY.md" in result.stderr


def test_what_the_machine_refuses_is_one_sentence(course, run, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device", "gradebook")

    monkeypatch.setattr("helpers.course.release.release", full)
    result = run("release")
    assert result.exit_code == 2
    assert result.stderr.strip() == "course: gradebook: No space left on device."


def test_a_package_that_is_missing_is_named_with_the_command_that_brings_it(course, run, monkeypatch):
    monkeypatch.setitem(sys.modules, "nbgrader.utils", None)
    run("release")
    monkeypatch.setitem(sys.modules, "nbgrader.converters", None)
    result = run("release")
    assert result.exit_code == 2
    assert "is missing: pip install" in result.stderr


def test_doctor_names_what_is_missing_and_the_command_that_mends_it(course, run, monkeypatch):
    there = shutil.which
    monkeypatch.setattr(shutil, "which", lambda name: None if name in ("chromium", "bwrap") else there(name))
    result = run("doctor")
    assert result.exit_code == 1
    assert "apt-get install -y chromium" in result.stdout
    assert "apt-get install -y bubblewrap" in result.stdout


@pytest.mark.needs_chromium
@pytest.mark.needs_bubblewrap
def test_doctor_is_content_with_a_whole_machine(course, run):
    result = run("doctor")
    assert "✗" not in result.stdout
    assert result.exit_code == 0


@pytest.mark.needs_bubblewrap
def test_the_sandbox_is_proved_by_entering_one():
    assert doctor.has_sandbox()
