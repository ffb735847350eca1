"""A whole submission is judged: cells there, checks here, in notebook order."""

import json
import textwrap

import pytest

from helpers.course.exercises import exercises, read
from helpers.course.grade.checker import judge
from helpers.course.grade.intake.submission import Answer, Check, Own, Setup, Submission
from helpers.course.grade.intake.trusted import TrustedChapter, TrustedExercise, trusted
from helpers.course.grade.records.result import Result

SETUP = "import numpy as np\n\nfrom helpers import check"
VISIBLE = """
def checks(ex):
    ex.returns("twice two", (2,), 4, points=1)

check.run("NAME", checks, points=2)
"""
HIDDEN = VISIBLE.replace("points=1)\n\n", "points=1)\n    ex.returns('twice a secret', (1234,), 2468, points=1)\n\n", 1)


@pytest.fixture
def graded(worker):
    """Judge cells against a chapter with the exercises `double` and `twice`, which want the same."""
    found = tuple(
        TrustedExercise(n, 2.0, HIDDEN.replace("NAME", n), VISIBLE.replace("NAME", n)) for n in ("double", "twice")
    )
    chapter = TrustedChapter("one", "one", SETUP, (), found, "digest")

    def judged(*cells):
        return judge(chapter, Submission("ada", "one", (Setup(SETUP), *cells), ("A remark.",)), worker)

    return judged


def scores(result):
    return {e.name: e.score for e in result.exercises}


def both(source):
    """An answer to each exercise, the first being this."""
    right = "def twice(z): return 2 * z"
    return Answer("double", source, 3), Check("double"), Answer("twice", right, 7), Check("twice")


def test_right_answers_earn_everything_and_the_result_is_plain_json(graded):
    result = graded(*both("def double(z): return z + z"))
    assert scores(result) == {"double": 2.0, "twice": 2.0}
    assert result.remarks == ["A remark."] and result.status == "graded" and result.checks == "digest"
    assert Result.from_dict(json.loads(json.dumps(result.as_dict()))) == result
    assert result.exercises[0].answer == "def double(z): return z + z"


def test_hidden_checks_are_marked_and_told_by_name_only(graded):
    first = graded(*both("def double(z): return 4")).exercises[0]
    assert [(c["name"], c["hidden"], c["earned"]) for c in first.verdict["checks"]] == [
        ("twice two", False, 1),
        ("twice a secret", True, 0),
    ]
    assert "twice a secret" in first.html and "hidden" in first.html
    assert "1234" not in first.html and "2468" not in first.html


def test_what_hidden_checks_made_the_code_print_is_not_shown(graded):
    first = graded(*both("def double(z):\n    print('given', z)\n    return 2 * z")).exercises[0]
    assert "given 2" in first.html and "1234" not in first.html


def test_a_later_cell_does_not_reach_an_earlier_check(graded):
    cells = both("def double(z): return h(z)")
    result = graded(Own("h = lambda z: 2 * z", 2), *cells[:2], Own("h = None", 4), *cells[2:])
    assert scores(result) == {"double": 2.0, "twice": 2.0}


@pytest.mark.parametrize(
    ("source", "remark"),
    [
        ("1 / 0", "Cell 2 raised ZeroDivisionError: division by zero."),
        ("import os; os._exit(0)", "Cell 2 ended Python; it was left out."),
        ("def f(", "Cell 2 raised SyntaxError"),
    ],
)
def test_a_broken_cell_is_named_and_costs_nothing(graded, source, remark):
    result = graded(Own(source, 2), *both("def double(z): return 2 * z"))
    assert scores(result) == {"double": 2.0, "twice": 2.0}
    assert result.remarks[1].startswith(remark)


def test_an_answer_that_ends_python_costs_its_own_points(graded):
    result = graded(*both("import os\ndef double(z): os._exit(0)"))
    assert scores(result) == {"double": 0.0, "twice": 2.0}
    assert "ended Python" in result.exercises[0].html


def test_what_an_answer_leaves_running_does_not_reach_the_next(graded):
    result = graded(*both("import threading\ndef double(z):\n    while True: pass"))
    assert scores(result) == {"double": 0.0, "twice": 2.0}


def test_half_a_character_can_be_written_into_a_file(graded):
    first = graded(*both("def double(z):\n    print('\\ud800')\n    return {'\\ud800': '\\ud801'}")).exercises[0]
    assert first.score == 0
    json.dumps(first.verdict, ensure_ascii=False).encode()
    first.html.encode()


def test_a_missing_answer_has_its_own_sentence(graded):
    result = graded(*both("dubble = 3"))
    assert "there is no `double` yet" in result.exercises[0].verdict["summary"]


def test_a_student_who_patches_our_helpers_patches_only_theirs(graded):
    patch = """
        from helpers.check import compare, exercise, verdict
        from helpers.course.grade import checker
        from helpers.course.grade.border import session
        compare._expect = exercise.expect = lambda *a, **k: None
        verdict.Verdict.score = property(lambda self: 99)
        import builtins
        builtins.sum = lambda *a: 99
        """
    result = graded(Own(textwrap.dedent(patch), 2), *both("def double(z): return None"))
    assert scores(result) == {"double": 0.0, "twice": 2.0}


@pytest.mark.parametrize("name", ["01-tensors", "nnfs-09-backpropagation"])
def test_the_solutions_of_a_chapter_earn_everything(house, worker, name):
    chapter = trusted(house, house.chapter(name))
    cells = [Setup(chapter.setup)]
    for exercise in exercises(read(house.solutions / house.chapter(name).path)):
        cells += [Answer(exercise.name, exercise.answer.source, 1), Check(exercise.name)]
    result = judge(chapter, Submission("ada", name, tuple(cells)), worker)
    assert result.score == result.points == chapter.points
    assert result.remarks == []
