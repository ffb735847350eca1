"""Stands in for the border until it is there."""

import ast
import contextlib
import io
import linecache
import sys
import time

from helpers.check.verdict import Verdict
from helpers.course.grade.result import GRADED, ExerciseResult, Result
from helpers.course.grade.submission import Answer, Check, Submission
from helpers.course.grade.trusted import TrustedChapter


class Court:
    def __init__(self, modules, sandboxed):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def judge(self, chapter: TrustedChapter, submission: Submission) -> Result:
        namespace = {"__name__": "__main__"}
        found, answers = {}, {}
        for number, cell in enumerate(submission.cells):
            if isinstance(cell, Check):
                started = time.monotonic()
                exercise = chapter.exercise(cell.name)
                verdict: Verdict = _run(exercise.check, f"<check {number}>", namespace)
                found[cell.name] = ExerciseResult(
                    cell.name,
                    verdict.score,
                    verdict.points,
                    verdict.as_dict(),
                    verdict._html(),
                    time.monotonic() - started,
                    answers.get(cell.name, ""),
                )
                continue
            if isinstance(cell, Answer):
                answers[cell.name] = cell.source
            with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
                _run(cell.source, f"<cell {number}>", namespace)
        ordered = [found[e.name] for e in chapter.exercises]
        return Result(
            submission.student,
            submission.chapter,
            GRADED,
            ordered,
            list(submission.remarks),
            submitted=submission.submitted,
            checks=chapter.checks,
            timestamp=submission.timestamp,
        )


def _run(source, name, namespace):
    sys.modules["__main__"].__dict__.setdefault("x", 1)
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, name, "exec"), namespace)
    return eval(compile(ast.Expression(last.value), name, "eval"), namespace) if last else None
