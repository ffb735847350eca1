"""What of a clumsy or hostile file is taken, in which order, and what the student is told."""

import json
import os
import re
import time
from pathlib import Path

import nbformat
import pytest

from helpers import check
from helpers.course.grade.intake.cells import NoNotebook
from helpers.course.grade.intake.handed import Handed, collect, submissions
from helpers.course.grade.intake.repair import repaired
from helpers.course.grade.intake.trusted import trusted
from helpers.course.house import Chapter, House
from tests.grading.clumsy import RIGHT, TABLE, UNREADABLE, cell, solved, two_exercises


@pytest.fixture(scope="module")
def chapter(tmp_path_factory):
    root = tmp_path_factory.mktemp("author")
    (root / "solutions/one").mkdir(parents=True)
    nbformat.write(two_exercises(), root / "solutions/one/one.ipynb")
    return trusted(House(root), Chapter("One", Path("one/one.ipynb")))


@pytest.fixture
def book(chapter):
    """What an honest student hands in."""
    cells = [c.cell for c in chapter.cells]
    return solved({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def read(book, chapter):
    data = book if isinstance(book, bytes) else json.dumps(book).encode()
    return repaired(Handed("ada", "one", data, "digest"), chapter)


def order(submission):
    words = []
    for one in submission.cells:
        kind = type(one).__name__.lower()
        words.append(f"{kind}:{one.name}" if kind in ("answer", "check") else kind)
    return " ".join(words)


@pytest.mark.parametrize("what", TABLE)
def test_it_is_repaired_and_told(chapter, book, what):
    change, expected, words = TABLE[what]
    change(book)
    submission = read(book, chapter)
    assert order(submission) == expected
    assert words in " ".join(submission.remarks)
    if not words and expected == RIGHT and "kernel" not in what:
        assert [r for r in submission.remarks if "was changed" not in r and "missing" not in r] == []
    nbformat.validate(nbformat.from_dict(submission.notebook))


@pytest.mark.parametrize("what", [w for w in TABLE if TABLE[w][1] == RIGHT])
def test_the_answer_that_was_meant_is_the_one_taken(chapter, book, what):
    TABLE[what][0](book)
    taken = {c.name: c.source for c in read(book, chapter).cells if type(c).__name__ == "Answer"}
    if what in ("all cells gone", "answer that is no Python", "answer under another name", "answer as a lambda"):
        return
    namespace = {"check": check}
    exec(taken["double"].replace("%%time", ""), namespace)
    exec(taken["triple"], namespace)
    assert (namespace["double"](4), namespace["triple"](4)) == (8, 12)


def test_the_full_check_is_never_the_students(chapter, book):
    cell(book, "check")["source"] += "\nprint('mine')"
    checks = [c for c in read(book, chapter).notebook["cells"] if c["metadata"].get("nbgrader", {}).get("grade")]
    assert [c["source"] for c in checks] == [e.check for e in chapter.exercises]
    assert "twice three" in checks[0]["source"]


def test_a_students_html_is_text_in_the_notebook_that_formgrader_opens(chapter, book):
    cell(book, "title")["source"] = "Hello <script>alert(1)</script>"
    kept = read(book, chapter).notebook["cells"]
    assert kept[0]["source"] == "Hello &lt;script>alert(1)&lt;/script>"


def test_a_notebook_of_thousands_of_cells_is_cut_and_read_in_time(chapter, book):
    book["cells"] += [{"cell_type": "code", "source": f"x{i} = {i}", "metadata": {}} for i in range(20_000)]
    started = time.monotonic()
    submission = read(book, chapter)
    assert time.monotonic() - started < 5
    assert "far too long" in " ".join(submission.remarks)


@pytest.mark.parametrize("what", UNREADABLE)
def test_what_is_no_notebook_is_said_in_words(chapter, what):
    data, words = UNREADABLE[what]
    with pytest.raises(NoNotebook, match=re.escape(words)):
        read(data, chapter)


@pytest.mark.parametrize(("encoding", "words"), [("utf-8-sig", ""), ("utf-16", ""), ("latin-1", "not saved as UTF-8")])
def test_other_encodings_are_read(chapter, book, encoding, words):
    cell(book, "title")["source"] = "Größe"
    submission = read(json.dumps(book, ensure_ascii=False).encode(encoding), chapter)
    assert order(submission) == RIGHT
    assert words in " ".join(submission.remarks)
    assert submission.notebook["cells"][0]["source"] == "Größe"


# -- files ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def place(tmp_path, book):
    """The folder of a submission; the class's hidden things lie beside it."""
    (tmp_path / "secret.ipynb").write_text(json.dumps(book))
    folder = tmp_path / "submitted/ada/one"
    folder.mkdir(parents=True)
    return folder


def test_the_expected_file_is_read(place, book, chapter):
    (place / "one.ipynb").write_text(json.dumps(book))
    (place / "timestamp.txt").write_text("2026-01-02 03:04:05 UTC\n")
    handed = collect("ada", place, chapter)
    assert (handed.trouble, handed.remarks, handed.timestamp) == ("", (), "2026-01-02 03:04:05 UTC")
    assert order(repaired(handed, chapter)) == RIGHT


@pytest.mark.parametrize(
    "name", ["One (1).ipynb", "one-Copy1.ipynb", "mine.IPYNB", "one.ipynb.txt", "deeper/one.ipynb"]
)
def test_a_renamed_file_is_found_and_named(place, book, chapter, name):
    (place / name).parent.mkdir(exist_ok=True)
    (place / name).write_text(json.dumps(book))
    (place / ".ipynb_checkpoints").mkdir()
    (place / ".ipynb_checkpoints/one-checkpoint.ipynb").write_text("{}")
    handed = collect("ada", place, chapter)
    assert handed.trouble == ""
    assert "was taken for one.ipynb" in handed.remarks[0]
    assert order(repaired(handed, chapter)) == RIGHT


def test_of_two_files_the_answered_one_is_taken(place, book, chapter):
    untouched = {"cells": [c.cell for c in chapter.cells], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (place / "one.ipynb").write_text(json.dumps(untouched))
    (place / "notes.ipynb").write_text(json.dumps({"cells": [], "metadata": {}, "nbformat": 4}))
    (place / "one-Copy1.ipynb").write_text(json.dumps(book))
    assert "'one-Copy1.ipynb' and was taken" in collect("ada", place, chapter).remarks[0]


def test_of_two_answered_files_the_expected_name_is_taken(place, book, chapter):
    (place / "one.ipynb").write_text(json.dumps(book))
    (place / "another.ipynb").write_text(json.dumps(book))
    assert collect("ada", place, chapter).remarks == ()


def link_to_a_file(place):
    (place / "one.ipynb").symlink_to(place.parents[2] / "secret.ipynb")


def link_to_a_device(place):
    (place / "one.ipynb").symlink_to("/dev/zero")


def link_to_itself(place):
    (place / "one.ipynb").symlink_to("one.ipynb")


def folder_with_the_name(place):
    (place / "one.ipynb").mkdir()


def pipe(place):
    os.mkfifo(place / "one.ipynb")


def nothing_at_all(place):
    pass


def no_notebook(place):
    (place / "essay.txt").write_text("My essay.")


def flood(place):
    with (place / "one.ipynb").open("wb") as file:
        file.truncate(1 << 40)  # sparse: a terabyte of zeros


def folder_is_a_file(place):
    place.rmdir()
    place.write_text("no folder")


def folder_is_a_link(place):
    place.rmdir()
    place.symlink_to(place.parents[2])


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (link_to_a_file, "links are not followed"),
        (link_to_a_device, "links are not followed"),
        (link_to_itself, "links are not followed"),
        (folder_with_the_name, "is no file"),
        (pipe, "is no file"),
        (nothing_at_all, "one.ipynb is missing"),
        (no_notebook, "one.ipynb is missing"),
        (flood, "larger than 150 MB"),
        (folder_is_a_file, "where a folder"),
        (folder_is_a_link, "links are not followed"),
    ],
)
def test_what_is_no_file_of_the_students_is_refused(place, chapter, make, words):
    make(place)
    assert [student for student, _ in submissions(place.parents[1], "one")] == ["ada"]
    handed = collect("ada", place, chapter)
    assert words in handed.trouble
    assert handed.data == b""


def test_a_notebook_of_a_hundred_megabytes_of_print_is_read(place, book, chapter):
    cell(book, "demo")["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "FLOOD"}]
    (place / "one.ipynb").write_bytes(json.dumps(book).encode().replace(b"FLOOD", b"x" * 100_000_000))
    submission = repaired(collect("ada", place, chapter), chapter)
    assert order(submission) == RIGHT
    assert len(json.dumps(submission.notebook)) < 10_000


@pytest.mark.parametrize("text", ["yesterday", "", "\xff", "2026-99-99", "0 0 /etc/passwd", "x" * 10_000])
def test_a_timestamp_that_is_none_is_none(place, book, chapter, text):
    (place / "one.ipynb").write_text(json.dumps(book))
    (place / "timestamp.txt").write_text(text, encoding="latin-1")
    assert collect("ada", place, chapter).timestamp is None


def test_what_begins_with_a_dot_is_no_student(tmp_path):
    for name in ("ada", ".DS_Store", "grace"):
        (tmp_path / name / "one").mkdir(parents=True)
    (tmp_path / "hopper").mkdir()
    assert [student for student, _ in submissions(tmp_path, "one")] == ["ada", "grace"]
