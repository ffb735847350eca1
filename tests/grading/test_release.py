"""`course release`: whole or not at all, the same bytes every time, and never over someone's work."""

import json

import pytest
from nbformat.v4 import new_output

from helpers.course.exercises import read


def texts(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*.ipynb"))}


def test_it_takes_answers_hidden_checks_and_noise_away(course, run):
    result = run("release")
    assert result.exit_code == 0
    assert "wrote chapters/one/one.ipynb" in result.stdout
    text = (course / "chapters/one/one.ipynb").read_text()
    for gone in ("return 2 * z", "twice three", "SOLUTION", "HIDDEN", "iopub.status.busy", '"version"'):
        assert gone not in text
    for kept in ("raise NotImplementedError", "twice two", "points=2", "Twice z."):
        assert kept in text


def test_demonstrations_keep_their_outputs_and_graded_cells_lose_them(course, run, edit):
    def save_outputs(cells):
        for name in ("demo", "check"):
            cells[name].execution_count = 1
            cells[name].outputs = [new_output("stream", name="stdout", text="2\n")]

    for name in ("one", "two"):
        edit(course / f"solutions/{name}/{name}.ipynb", save_outputs)
    run("release")
    cells = {c.id: c for c in read(course / "chapters/one/one.ipynb").cells}
    assert cells["demo"].outputs[0].text == "2\n"
    assert cells["check"].outputs == []


def test_releasing_twice_gives_the_same_bytes_and_says_so(course, run):
    run("release")
    before = texts(course / "chapters")
    assert run("release").stdout.strip() == "2 chapters: as released before."
    assert texts(course / "chapters") == before


def test_one_chapter_by_the_beginning_of_its_name(course, run):
    assert run("release", "tw").exit_code == 0
    assert set(texts(course / "chapters")) == {"two/two.ipynb"}


def test_an_answer_written_into_a_chapter_is_never_overwritten(course, run, edit):
    run("release")
    path = course / "chapters/one/one.ipynb"
    edit(path, lambda cells: cells["answer"].update(source="def double(z):\n    return z + z"))
    before = path.read_bytes()
    edit(course / "solutions/two/two.ipynb", lambda cells: cells["demo"].update(source="print(3)"))
    result = run("release")
    assert result.exit_code == 2
    assert "holds work that a release would overwrite (double)" in result.stderr
    assert path.read_bytes() == before
    assert "print(3)" not in (course / "chapters/two/two.ipynb").read_text()


@pytest.mark.parametrize(
    ("cell", "old", "new", "sentence"),
    [
        (
            "check",
            "points=2)",
            "points=3)",
            "2 in the cell's metadata, 3 in check.run, 2 as the sum",
        ),
        ("check", "(3,), 6, points=1", "(3,), 6, points=2", "3 as the sum of its checks"),
        ("check", "points=2)", "points=1 + 1)", "points must be a plain number"),
        ("check", "### END HIDDEN TESTS", "", "'### BEGIN HIDDEN TESTS' is never closed"),
        ("check", 'check.run("double"', 'check.run("triple"', "check.run must name the answer 'double'"),
        ("answer", "    ### END SOLUTION", "", "'### BEGIN SOLUTION' is never closed"),
        ("answer", "def double", "def dubble", "must define a function or a class called double"),
        ("answer", "return 2 * z", "return 2 *", "the answer is not Python"),
        ("demo", "print(1 + 1)", "### BEGIN SOLUTION\n1\n### END SOLUTION", "stands in a cell that is no answer cell"),
    ],
)
def test_a_broken_exercise_is_refused_and_nothing_is_written(course, run, edit, cell, old, new, sentence):
    def spoil(cells):
        assert old in cells[cell].source
        cells[cell].source = cells[cell].source.replace(old, new)

    edit(course / "solutions/two/two.ipynb", spoil)
    result = run("release")
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert "solutions/two/two.ipynb" in result.stderr
    assert texts(course / "chapters") == {}


def test_two_cells_with_one_id_are_refused(course, run, edit):
    edit(course / "solutions/one/one.ipynb", lambda cells: cells["demo"].metadata.update(cells["answer"].metadata))
    result = run("release", "one")
    assert result.exit_code == 2
    assert "two cells have the grade_id 'double'" in result.stderr


def test_a_cell_without_a_grade_id_is_named(course, run, edit):
    edit(course / "solutions/one/one.ipynb", lambda cells: cells["answer"].metadata.nbgrader.pop("grade_id"))
    result = run("release", "one")
    assert result.exit_code == 2
    assert "has no grade_id" in result.stderr


def test_a_notebook_that_is_not_json_is_one_sentence(course, run):
    (course / "solutions/one/one.ipynb").write_text("{ not json")
    result = run("release")
    assert result.exit_code == 2
    assert "is not a notebook (its text is not JSON)" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_json_that_is_no_notebook_is_one_sentence(course, run):
    (course / "solutions/one/one.ipynb").write_text('{"cells": 3}')
    result = run("release")
    assert result.exit_code == 2
    assert "is not a" in result.stderr


def test_a_missing_notebook_is_one_sentence(course, run):
    (course / "solutions/one/one.ipynb").unlink()
    result = run("release")
    assert result.exit_code == 2
    assert "There is no" in result.stderr


def test_a_place_that_cannot_be_written_leaves_the_other_chapter_alone(course, run):
    run("release", "one")
    (course / "chapters/two").write_text("a file where a folder belongs")
    before = texts(course / "chapters")
    result = run("release")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr
    assert texts(course / "chapters") == before


def test_an_unknown_chapter_is_one_sentence_with_the_names_there_are(course, run):
    result = run("release", "three")
    assert result.exit_code == 2
    assert "No chapter is called 'three'. There are: one, two." in result.stderr


def test_a_students_edition_holds_chapters_and_helpers_and_no_answers(course, run, edit):
    (course / "helpers").mkdir()
    (course / "helpers/__init__.py").write_text("")
    (course / "tests").mkdir()
    run("release")
    edit(course / "chapters/one/one.ipynb", lambda cells: cells["answer"].update(source="def double(z):\n    return 3"))
    target = course / "edition"
    assert run("release", "--to", str(target)).exit_code == 0
    assert (target / "helpers/__init__.py").exists()
    assert not (target / "solutions").exists()
    assert not (target / "tests").exists()
    assert set(texts(target)) == {"chapters/one/one.ipynb", "chapters/two/two.ipynb"}
    for text in texts(target).values():
        assert b"return" not in json.dumps(json.loads(text)["cells"][3]).encode()  # nobody's answer


def test_a_students_edition_never_lands_in_a_folder_that_holds_something(course, run):
    (course / "full").mkdir()
    (course / "full/mine.txt").write_text("mine")
    result = run("release", "--to", str(course / "full"))
    assert result.exit_code == 2
    assert "is not empty: name a new folder" in result.stderr
    assert [p.name for p in (course / "full").iterdir()] == ["mine.txt"]
