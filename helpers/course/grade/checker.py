"""The verdict, made where no student's code runs: their cells run over there, the trusted checks here, in order."""

from __future__ import annotations

import ast
import functools
import json
import re
import time
import warnings
from dataclasses import replace
from types import CodeType
from typing import Any

from helpers.check.compare import Failure
from helpers.check.verdict import Verdict
from helpers.course.grade.border.session import NAMELESS, Worker
from helpers.course.grade.intake.cells import is_python
from helpers.course.grade.intake.submission import Answer, Check, Own, Setup, Submission
from helpers.course.grade.intake.trusted import TrustedChapter, TrustedExercise
from helpers.course.grade.records.result import GRADED, ExerciseResult, Result

_CELL_MAGIC = re.compile(r"\A(\s*%%.*\n?)+")
_TIMED = re.compile(r"^(\s*)%(?:time|timeit|prun|memit)\s+(?:-\S+\s+)*", re.MULTILINE)


def judge(chapter: TrustedChapter, submission: Submission, worker: Worker) -> Result:
    """Run a submission and check it.

    Parameters
    ----------
    chapter : TrustedChapter
        The checks, hidden ones included: they stay in this process.
    submission : Submission
        What is to run, in its order.
    worker : Worker
        Begins anew, and has ended when this returns. In the main thread each check has its own time limit.

    Raises
    ------
    SandboxError
        When there is no worker to be had. Nothing that a student wrote raises.
    """
    started = time.monotonic()
    remarks, sources, answers, results = list(submission.remarks), [], {}, []
    worker.begin()
    try:
        for cell in submission.cells:
            if isinstance(cell, Setup):
                worker.run(cell.source)
            elif isinstance(cell, Answer | Own):
                if said := worker.run(cell.source):
                    remarks.append(f"Cell {cell.number} {said}." if cell.number else f"A cell {said}.")
                sources.append(python_of(cell.source))
                if isinstance(cell, Answer):
                    answers[cell.name] = cell.source
            elif isinstance(cell, Check):
                found = worker.find(cell.name, "\n".join(sources))
                result = check(chapter.setup, chapter.exercise(cell.name), found)
                results.append(replace(result, answer=answers.get(cell.name, "")))
                worker.settle()
    finally:
        worker.end()
    seconds = time.monotonic() - started
    kept = {"submitted": submission.submitted, "checks": chapter.checks, "timestamp": submission.timestamp}
    return Result(submission.student, chapter.name, GRADED, results, remarks, seconds, **kept)


def check(setup: str, exercise: TrustedExercise, found: Any) -> ExerciseResult:
    """Run the check cell of an exercise on what was found under the answer's name."""
    started = time.monotonic()
    namespace: dict[str, Any] = {"__name__": "__main__"}
    try:
        with warnings.catch_warnings(action="ignore"):  # what an answer's own calls warn of is in the verdict
            execute(setup, "<set-up>", namespace)
            namespace.pop(exercise.name, None)
            if found is not NAMELESS:
                namespace[exercise.name] = found
            verdict = execute(exercise.check, f"<check of {exercise.name}>", namespace)
    except Exception as error:
        trouble = f"The check cell could not run ({type(error).__name__}: {error})."
        verdict = Verdict(exercise.name, exercise.points, [], trouble=trouble)
    visible = _names(exercise.visible)
    told = json.loads(_writable(json.dumps(verdict.as_dict(), ensure_ascii=False)))
    for one in told["checks"]:
        one["hidden"] = one["name"] not in visible
    html = _writable(_for_student(verdict, visible)._repr_mimebundle_()["text/html"])
    return ExerciseResult(exercise.name, float(verdict.score), exercise.points, told, html, time.monotonic() - started)


def _writable(text: str) -> str:
    """A student's strings may hold halves of characters, which no file takes."""
    return text.encode("utf-8", "replace").decode()


def execute(source: str, name: str, namespace: dict[str, Any]) -> Any:
    """Run trusted source as a kernel does: its last expression is the result."""
    statements, last = _compiled(source, name)
    exec(statements, namespace)
    return eval(last, namespace) if last else None


def python_of(source: str) -> str:
    """What of a cell is Python, for the rules that read source; '' when nothing of it can have run."""
    if is_python(source):
        return source
    plain = _magics_as_calls(source)
    return plain if is_python(plain) else ""


def _magics_as_calls(source: str) -> str:
    """Magics are calls of IPython's in which source hides in a string: what they run is taken for the cell's own."""
    from IPython.core.inputtransformer2 import TransformerManager

    return TransformerManager().transform_cell(_TIMED.sub(r"\1", _CELL_MAGIC.sub("", source)))


@functools.lru_cache(maxsize=1024)
def _compiled(source: str, name: str) -> tuple[CodeType, CodeType | None]:
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    return compile(tree, name, "exec"), compile(ast.Expression(last.value), name, "eval") if last else None


@functools.lru_cache(maxsize=1024)
def _names(check: str) -> frozenset[str]:
    """The names of the checks in a check cell, as far as they are plain text."""
    calls = [node for node in ast.walk(ast.parse(check)) if isinstance(node, ast.Call) and node.args]
    mine = [call.args[0] for call in calls if ast.unparse(call.func).startswith("ex.")]
    return frozenset(arg.value for arg in mine if isinstance(arg, ast.Constant) and isinstance(arg.value, str))


def _for_student(verdict: Verdict, visible: frozenset[str]) -> Verdict:
    """The same verdict, in which hidden checks tell nothing but their names."""
    outcomes = []
    for outcome in verdict.outcomes:
        if outcome.name not in visible:
            kept = outcome.failure and Failure("This check is hidden: it looks at what the exercise's text asks for.")
            outcome = replace(outcome, failure=kept, noise=None)
        outcomes.append(outcome)
    return Verdict(verdict.answer, verdict.points, outcomes, rules=verdict.rules, trouble=verdict.trouble)
