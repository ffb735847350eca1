"""What of a student's notebook is to run, in which order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Setup:
    """The trusted set-up cell; always the first."""

    source: str


@dataclass(frozen=True)
class Answer:
    """The cell that answers an exercise; ``number`` is its place among the student's cells, from 1 (0: put back)."""

    name: str
    source: str
    number: int


@dataclass(frozen=True)
class Own:
    """A cell that the student added or changed, or a demonstration that an answer leans on."""

    source: str
    number: int


@dataclass(frozen=True)
class Check:
    """Here the exercise of this name is checked."""

    name: str


@dataclass(frozen=True)
class Submission:
    """A student's notebook, repaired.

    Attributes
    ----------
    student, chapter : str
        Whose, and which.
    cells : tuple
        Setup, Answer, Own and Check in the order in which they are to be taken. Every exercise has one Answer
        (its stub where the student's is gone) and one Check after it.
    remarks : tuple of str
        What was repaired, in words for the student.
    submitted : str
        SHA-256 of the bytes handed in.
    timestamp : str or None
        When it was handed in.
    notebook : dict
        The student's cells as they are kept in ``class/autograded/``.
    """

    student: str
    chapter: str
    cells: tuple[Setup | Answer | Own | Check, ...]
    remarks: tuple[str, ...] = ()
    submitted: str = ""
    timestamp: str | None = None
    notebook: dict | None = None
