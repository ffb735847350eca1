"""A process that grades: it reads a submission, has it judged across the border and sends the result back."""

from __future__ import annotations

import functools
import os
import resource
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection

from helpers.check import guard
from helpers.course import preload
from helpers.course.grade.border.sandbox import Nursery
from helpers.course.grade.border.session import Worker
from helpers.course.grade.checker import judge
from helpers.course.grade.intake.cells import NoNotebook
from helpers.course.grade.intake.handed import Handed
from helpers.course.grade.intake.repair import repaired
from helpers.course.grade.intake.submission import Submission
from helpers.course.grade.intake.trusted import TrustedChapter
from helpers.course.grade.records.autograded import autograded, untouched
from helpers.course.grade.records.result import NOT_GRADED, ExerciseResult, Result
from helpers.course.house import CourseError

MEMORY = 4 * 2**30  # of the process that judges: what a student sends must not cost the machine's


@dataclass(frozen=True)
class Done:
    """A result, and the notebook that Formgrader opens as the text of its file."""

    result: Result
    notebook: str


@dataclass(frozen=True)
class Refused:
    """Nothing can be graded on this machine; the sentence says why."""

    sentence: str


def grade_one(
    handed: Handed, chapter: TrustedChapter, verdict_on: Callable[[TrustedChapter, Submission], Result]
) -> Done:
    """Grade one submission. Whatever is wrong with it becomes a result."""
    started = time.monotonic()
    try:
        submission = repaired(handed, chapter)
    except NoNotebook as reason:
        return not_graded(handed, chapter, str(reason))
    except Exception as error:  # a form of file that nobody thought of must not stop a class
        return not_graded(handed, chapter, f"The file could not be read ({type(error).__name__}).")
    try:
        result = verdict_on(chapter, submission)
    except CourseError:
        raise
    except (Exception, guard.Ended, guard.TimeLimit) as error:
        done = not_graded(handed, chapter, f"The grader itself failed ({type(error).__name__}: {error}).")
        return Done(done.result, autograded(submission.notebook, done.result))
    order = [e.name for e in chapter.exercises]
    exercises = sorted(result.exercises, key=lambda e: order.index(e.name))
    result = replace(result, exercises=exercises, seconds=time.monotonic() - started)
    return Done(result, autograded(submission.notebook, result))


def not_graded(handed: Handed, chapter: TrustedChapter, why: str) -> Done:
    """A row of zeros with its reason."""
    result = Result(
        handed.student,
        handed.chapter,
        NOT_GRADED,
        [ExerciseResult(e.name, 0.0, e.points) for e in chapter.exercises],
        [*handed.remarks, why[:500]],
        submitted=handed.submitted,
        checks=chapter.checks,
        timestamp=handed.timestamp,
    )
    return Done(result, autograded(untouched(chapter), result))


def notebook_for(handed: Handed, chapter: TrustedChapter, result: Result) -> str:
    """Make the notebook for Formgrader once more, of a result from the journal."""
    try:
        kept = repaired(handed, chapter).notebook
    except NoNotebook:
        kept = untouched(chapter)
    return autograded(kept, result)


def work(connection: socket.socket, address: str) -> None:
    """Grade what comes over the connection until it is closed, with workers from the zygote at this address."""
    line = Connection(connection.detach())
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    try:
        line.send(os.getpid())
        worker = Worker(Nursery(address))
        while True:
            handed, chapter = line.recv()
            line.send(grade_one(handed, chapter, functools.partial(judge, worker=worker)))
    except (EOFError, ConnectionError):
        return  # nothing is left to grade
    except CourseError as error:
        line.send(Refused(str(error)))


def main(number: str, address: str, *modules: str) -> None:
    """Import the modules, then fork a grading process for each connection to the socket with this file number."""
    preload.die_with_parent()
    listener = socket.socket(fileno=int(number))
    preload.load(modules)
    preload.serve(listener, functools.partial(work, address=address))
