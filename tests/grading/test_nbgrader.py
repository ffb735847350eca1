"""The course works with the plain ``nbgrader`` command line, in a folder that holds solutions and the configuration."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook

from helpers.course.exercises import exercises, grading, is_answer, read
from helpers.course.house import House

HOUSE = House.find()
CHAPTERS = HOUSE.chapters()


def nbgrader(root, *words):
    """Run nbgrader as an instructor types it; it finds `alembic` by name, so the environment's programs are on PATH."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [Path(sys.executable).with_name("nbgrader"), *words],
        cwd=root,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-3000:]


def with_answers(released, source):
    """A released notebook into which the answers of the solution are written."""
    answers = {grading(c).grade_id: c.source for c in source.cells if is_answer(c)}
    for cell in released.cells:
        if is_answer(cell):
            cell.source = answers[grading(cell).grade_id]
    return released


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A class of two: one hands in the solution, the other what was released."""
    root = tmp_path_factory.mktemp("course")
    shutil.copytree(HOUSE.solutions, root / "solutions")
    shutil.copy(HOUSE.root / "nbgrader_config.py", root)
    for chapter in CHAPTERS:
        nbgrader(root, "generate_assignment", chapter.name)
        released = root / "chapters" / chapter.path
        for student in ("solved", "untouched"):
            place = root / "class/submitted" / student / chapter.path
            place.parent.mkdir(parents=True)
            book = read(released)
            if student == "solved":
                book = with_answers(book, read(HOUSE.solutions / chapter.path))
            nbformat.write(book, place)
        nbgrader(root, "autograde", chapter.name)
    return root


@pytest.fixture(scope="module")
def gradebook(course):
    with Gradebook(f"sqlite:///{course}/class/gradebook.db", "tensors-to-networks") as book:
        yield book


@pytest.mark.parametrize("chapter", CHAPTERS, ids=[c.name for c in CHAPTERS])
def test_the_plain_command_releases_what_course_release_does(course, chapter):
    """Where a chapter holds someone's answers, its other cells are what `tests/notebooks` holds together."""
    from helpers.course.release import made_aside

    with made_aside(HOUSE, [chapter]) as aside:
        assert (course / "chapters" / chapter.path).read_bytes() == (aside / chapter.path).read_bytes()


@pytest.mark.parametrize("chapter", CHAPTERS, ids=[c.name for c in CHAPTERS])
def test_the_solution_scores_everything(gradebook, chapter):
    submission = gradebook.find_submission(chapter.name, "solved")
    lost = [g.name for n in submission.notebooks for g in n.grades if g.score != g.max_score]
    assert lost == []
    assert submission.score == sum(e.points for e in exercises(read(HOUSE.solutions / chapter.path))) > 0


@pytest.mark.parametrize("chapter", CHAPTERS, ids=[c.name for c in CHAPTERS])
def test_the_unanswered_copy_scores_nothing_and_needs_no_hand(gradebook, chapter):
    submission = gradebook.find_submission(chapter.name, "untouched")
    assert submission.score == 0
    assert not submission.needs_manual_grade
    assert all(g.auto_score == 0 for n in submission.notebooks for g in n.grades)
