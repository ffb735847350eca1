"""The checks are themselves tested: right answers earn everything, wrong ones lose points where they should."""

import ast
import re

import pytest

from tests.exercises.bank import BANK, questions

REFUSES = "raise ValueError"


def test_the_solution_earns_all_points(question):
    verdict = question.judge(question.exercise.answer.source)
    assert not verdict.trouble
    assert verdict.score == question.exercise.points, verdict.as_dict()


def test_the_stub_earns_nothing_and_is_not_answered_yet(question):
    verdict = question.judge(stub(question.exercise.answer.source))
    assert verdict.score == 0
    assert "not answered yet" in verdict.summary, verdict.as_dict()


def test_a_missing_answer_earns_nothing_and_is_named(question):
    assert "there is no" in question.judge("pass").summary


@pytest.mark.parametrize("body", ["return None", "return 0", "return False", "return True", "return args[0]", REFUSES])
def test_an_answer_that_does_not_look_earns_nothing(question, body):
    name = question.exercise.name
    if is_class(question):
        made = REFUSES if body == REFUSES else "pass"  # what else it returned would be no object
        answer = f"class {name}:\n    def __init__(self, *args, **kwargs):\n        {made}\n"
    else:
        answer = f"def {name}(*args, **kwargs):\n    {body}\n"
    assert question.judge(answer).score == 0


def test_the_bank_has_two_right_and_four_wrong_answers(question):
    assert len(list(question.folder.glob("right_*.py"))) >= 2
    assert len(list(question.folder.glob("wrong_*.py"))) >= 4


def test_a_right_answer_earns_all_points(question, right):
    verdict = question.judge(right.read_text(encoding="utf-8"))
    assert not verdict.trouble
    assert verdict.score == question.exercise.points, verdict.as_dict()


def test_a_wrong_answer_loses_the_named_check(question, wrong):
    source = wrong.read_text(encoding="utf-8")
    told = expectations(source)
    verdict = question.judge(source)
    assert not verdict.trouble
    assert verdict.score < question.exercise.points
    checks = {c["name"]: c for c in verdict.as_dict()["checks"]}
    for name in told["loses"]:
        assert name in checks or name == "everything", f"{name!r} is none of {sorted(checks)}"
        lost = verdict.score == 0 if name == "everything" else checks[name]["earned"] < checks[name]["points"]
        assert lost, f"{name!r} was not lost"
    everything_said = " ".join([verdict.summary, *(c["says"] for c in checks.values())])
    for words in told["says"]:
        assert words in everything_said, everything_said


def test_no_folder_of_the_bank_is_without_an_exercise():
    folders = {p.relative_to(BANK).as_posix() for p in BANK.glob("*/*") if p.is_dir() and p.name != "__pycache__"}
    assert folders == {f"{q.chapter.name}/{q.exercise.name}" for q in questions()}


def test_every_check_is_failed_by_some_wrong_answer(question):
    """A check that no wrong answer in the bank fails guards nothing."""
    judged = [question.judge(path.read_text(encoding="utf-8")) for path in question.folder.glob("wrong_*.py")]
    names = {c["name"] for c in question.judge(question.exercise.answer.source).as_dict()["checks"]}
    failed = {o.name for verdict in judged for o in verdict.outcomes if not o.passed or verdict.rules}
    assert names <= failed, f"no wrong answer fails {sorted(names - failed)}"


def stub(source):
    """What a student finds in place of the solution."""
    return re.sub(
        r"( *)### BEGIN SOLUTION.*?### END SOLUTION", r"\1raise NotImplementedError()", source, flags=re.DOTALL
    )


def is_class(question):
    tree = ast.parse(question.exercise.answer.source)
    return any(isinstance(node, ast.ClassDef) and node.name == question.exercise.name for node in tree.body)


def expectations(source):
    """What the docstring of a wrong answer says it loses, and which words the student reads."""
    told = {"loses": [], "says": []}
    for line in (ast.get_docstring(ast.parse(source)) or "").splitlines():
        key, _, value = line.partition(":")
        if key.strip() in told and value.strip():
            told[key.strip()].append(value.strip())
    assert told["loses"], "the docstring of a wrong answer names a check in a line 'loses: …'"
    return told
