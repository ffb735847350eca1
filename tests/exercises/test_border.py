"""An answer scores the same on both sides of the border between the checks and a student's code.

``test_bank`` judges in one process, as a notebook does; here the answer lives in a worker, as in ``course grade``.
"""

import time

import pytest

from helpers.course.grade import checker
from helpers.course.grade.intake.trusted import TrustedExercise

SECONDS = 8.0  # for one exercise: three of them call back thousands of times, and some answers tell as much as all


@pytest.fixture
def judge(worker):
    """Judge the source of an answer across the border."""

    def judged(question, source):
        check = question.exercise.check.source
        worker.begin()
        worker.run(question.setup)
        worker.run(source)
        exercise = TrustedExercise(question.exercise.name, question.exercise.points, check, visible=check)
        found = worker.find(exercise.name, checker.python_of(source))
        return checker.check(question.setup, exercise, found).verdict

    return judged


def test_the_solution_earns_all_points_across_the_border(question, judge):
    verdict = judge(question, question.exercise.answer.source)
    assert verdict["score"] == question.exercise.points, verdict


def test_every_answer_of_the_bank_earns_the_same_on_both_sides(question, judge):
    paths, started = sorted(question.folder.glob("*.py")), time.monotonic()
    for path in paths[::3] + paths[1::3] + paths[2::3]:  # right ones and wrong ones in turn
        if time.monotonic() - started > SECONDS:
            break
        source = path.read_text(encoding="utf-8")
        here, there = question.judge(source).as_dict(), judge(question, source)
        assert earned(there) == earned(here), path.name


def earned(verdict):
    """What each check brought; the words on one and the same value may differ where memory or a graph was shared."""
    return verdict["summary"], [(one["name"], one["earned"]) for one in verdict["checks"]]
