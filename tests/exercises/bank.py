"""Judge an answer as a student's notebook would: set-up cell, answer, check cell, in one namespace."""

import ast
import functools
import linecache
from dataclasses import dataclass
from pathlib import Path

from helpers.course.exercises import Exercise, exercises, read, setup
from helpers.course.house import Chapter, House

BANK = Path(__file__).parent
_JUDGED = {}


@dataclass(frozen=True)
class Question:
    """One exercise of one chapter."""

    chapter: Chapter
    exercise: Exercise
    setup: str

    @property
    def folder(self) -> Path:
        """Its answer bank."""
        return BANK / self.chapter.name / self.exercise.name

    def judge(self, answer):
        """Run the whole check cell, hidden checks included, on this source of an answer; once, then it is known."""
        case = (self.chapter.name, self.exercise.name, answer)
        if case not in _JUDGED:
            _JUDGED[case] = self._judge(answer)
        return _JUDGED[case]

    def _judge(self, answer):
        namespace = {"__name__": "__main__"}
        _run(self.setup, "<set-up>", namespace)
        _run(answer, "<answer>", namespace)
        return _run(self.exercise.check.source, "<check>", namespace)


def _run(source, name, namespace):
    """Run a cell as a kernel does: its source can be looked up, its last expression is its result."""
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    tree = ast.parse(source)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, name, "exec"), namespace)
    return eval(compile(ast.Expression(last.value), name, "eval"), namespace) if last else None


@functools.cache
def questions():
    """All exercises of all chapters, read once."""
    house, found = House.find(BANK), []
    for chapter in house.chapters():
        notebook = read(house.solutions / chapter.path)
        found += [Question(chapter, exercise, setup(notebook).source) for exercise in exercises(notebook)]
    return found
