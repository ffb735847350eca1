"""Results as grading leaves them, without a border: the real checks on plain functions."""

from helpers.course.grade.checker import check
from helpers.course.grade.records.result import GRADED, Result

WRONG_TWICE = "def double(z):\n    return z * z * z + 1  # 9 for 2"
ONLY_TWO = "def double(z):\n    return 4"
RIGHT_TRIPLE = "def triple(z):\n    return 3 * z"


def result_of(chapter, student, remarks=(), timestamp=None, **answers):
    """What comes of these answers to the exercises of a chapter; one that is not there was not answered."""
    exercises = []
    stubs = {c.name: c.source for c in chapter.cells if c.kind == "answer"}
    for exercise in chapter.exercises:
        source = answers.get(exercise.name, stubs[exercise.name])
        namespace = {"__name__": "__main__"}
        exec(source, namespace)
        found = check(chapter.setup, exercise, namespace[exercise.name])
        exercises.append(type(found)(**vars(found) | {"answer": source}))
    return Result(student, chapter.name, GRADED, exercises, list(remarks), timestamp=timestamp)
