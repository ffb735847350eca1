"""The course works with the plain ``nbgrader`` command line, in a folder that holds solutions and the configuration."""

import itertools
import os
import shutil

import nbformat
import pytest
from nbgrader.api import Gradebook

from helpers.course.exercises import grading, is_answer, read, tags
from helpers.course.house import House
from helpers.course.preload import imports
from helpers.course.verify.kernels import preloaded
from tests.exercises.bank import questions
from tests.grading.conftest import nbgrader, nbgrader_each

HOUSE = House.find()
CHAPTERS = HOUSE.chapters()
QUESTIONS = {chapter.name: [q for q in questions() if q.chapter == chapter] for chapter in CHAPTERS}


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
# Where partial credit is tried: the mechanism is the same everywhere, and nbgrader takes its time.
ONE, *OTHERS = CHAPTERS


def hand_in(root, student, chapter, answer):
    """Put a student's copy of the release where nbgrader collects it.

    Whoever answers hands in the set-up cell, answers and checks alone: `course verify` runs solutions among the
    demonstrations. But for one chapter, where nothing is left out.
    """
    book = read(root / "chapters" / chapter.path)
    if answer and chapter != ONE:
        book.cells = [c for c in book.cells if c.cell_type != "code" or grading(c) or "setup" in tags(c)]
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
        # nbgrader takes any kernel by its name: one that is forked spares it seconds for each hand-in
        kernel = "--ExecutePreprocessor.kernel_name=preloaded"
        nbgrader(root, "generate_assignment", ONE.name)
        nbgrader_each(root, [["generate_assignment", chapter.name] for chapter in OTHERS])
        for chapter, (student, answer) in itertools.product(CHAPTERS, ANSWERS.items()):
            if answer is not mistaken or chapter == ONE:
                hand_in(root, student, chapter, answer)
        nbgrader(root, "autograde", ONE.name, kernel, environment=kernels)
        nbgrader_each(root, [["autograde", chapter.name, kernel] for chapter in OTHERS], kernels)
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
