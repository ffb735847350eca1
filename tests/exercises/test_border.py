"""An answer scores the same on both sides of the border between the checks and a student's code.

``test_bank`` judges in one process, as a notebook does; here the answer lives in a worker, as in ``course grade``.
"""

import pytest

from helpers.course.grade import checker
from helpers.course.grade.trusted import TrustedExercise


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


def test_every_answer_of_the_bank_is_told_the_same_on_both_sides(question, judge):
    for path in sorted(question.folder.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        here, there = question.judge(source).as_dict(), judge(question, source)
        for one in there["checks"]:
            del one["hidden"]
        assert there == here, path.name
