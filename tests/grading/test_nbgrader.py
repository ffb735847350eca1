"""The course works with the plain ``nbgrader`` command line, in a folder that holds solutions and the configuration."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook

from helpers.course.exercises import grading, is_answer, read
from helpers.course.house import House
from helpers.course.preload import imports
from helpers.course.verify.kernels import preloaded
from tests.exercises.bank import questions

HOUSE = House.find()
CHAPTERS = HOUSE.chapters()
QUESTIONS = {chapter.name: [q for q in questions() if q.chapter == chapter] for chapter in CHAPTERS}


def nbgrader(root, environment, *words):
    """Run nbgrader as an instructor types it; it finds `alembic` by name, so the environment's programs are on PATH."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [Path(sys.executable).with_name("nbgrader"), *words],
        cwd=root,
        env=environment | {"PATH": path},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-3000:]


NOISE = """

_quiet = {name}


def {name}(*args, **kwargs):
    import sys
    import warnings

    print("to stderr", file=sys.stderr)
    warnings.warn("careful", stacklevel=1)
    return _quiet(*args, **kwargs)
"""


def solved(question):
    """The solution, which speaks on stderr in every call: stock nbgrader scores such a cell 0."""
    source = question.exercise.answer.source
    return source if source.startswith("class") else source + NOISE.format(name=question.exercise.name)


def mistaken(question):
    """The first wrong answer of the bank."""
    return min(question.folder.glob("wrong_*.py")).read_text(encoding="utf-8")


ANSWERS = {"solved": solved, "mistaken": mistaken, "untouched": None}
ONE = CHAPTERS[0]  # where partial credit is tried: the mechanism is the same everywhere, and nbgrader takes its time


def hand_in(root, student, chapter, answer):
    """Put a student's copy of the release where nbgrader collects it."""
    book = read(root / "chapters" / chapter.path)
    cells = {grading(c).grade_id: c for c in book.cells if is_answer(c)}
    for question in QUESTIONS[chapter.name] if answer else []:
        cells[question.exercise.name].source = answer(question)
    place = root / "class/submitted" / student / chapter.path
    place.parent.mkdir(parents=True)
    nbformat.write(book, place)


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A class of three: one hands in the solution, one has done nothing, one makes every mistake of one chapter."""
    root = tmp_path_factory.mktemp("course")
    shutil.copytree(HOUSE.solutions, root / "solutions")
    shutil.copy(HOUSE.root / "nbgrader_config.py", root)
    with preloaded(imports(HOUSE, CHAPTERS), dict(os.environ)) as kernels:
        for chapter in CHAPTERS:
            nbgrader(root, kernels, "generate_assignment", chapter.name)
            for student, answer in ANSWERS.items():
                if answer is not mistaken or chapter == ONE:
                    hand_in(root, student, chapter, answer)
            # nbgrader takes any kernel by its name: one that is forked spares it seconds for each hand-in
            nbgrader(root, kernels, "autograde", chapter.name, "--ExecutePreprocessor.kernel_name=preloaded")
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
    assert submission.score == sum(q.exercise.points for q in QUESTIONS[chapter.name]) > 0


def test_partial_credit_is_what_the_checks_say(gradebook):
    submission = gradebook.find_submission(ONE.name, "mistaken")
    scored = {g.name.removesuffix("-check"): g.score for n in submission.notebooks for g in n.grades}
    assert scored == {q.exercise.name: q.judge(mistaken(q)).score for q in QUESTIONS[ONE.name]}


@pytest.mark.parametrize("chapter", CHAPTERS, ids=[c.name for c in CHAPTERS])
def test_the_unanswered_copy_scores_nothing_and_needs_no_hand(gradebook, chapter):
    submission = gradebook.find_submission(chapter.name, "untouched")
    assert submission.score == 0
    assert not submission.needs_manual_grade
    assert all(g.auto_score == 0 for n in submission.notebooks for g in n.grades)
