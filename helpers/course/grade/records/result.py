"""What came of one submission: plain data, to and from JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

GRADED, NOT_GRADED = "graded", "not graded"


@dataclass(frozen=True)
class ExerciseResult:
    """What came of one exercise.

    Attributes
    ----------
    name : str
        Of the answer.
    score, points : float
        Earned, and of the whole exercise.
    verdict : dict
        :meth:`helpers.check.Verdict.as_dict`, each of its checks with ``hidden``, which says whether a student may
        read more of it than its name.
    html : str
        What the student reads of the visible checks.
    seconds : float
        Wall time of its check.
    answer : str
        Source of the student's answer cell.
    """

    name: str
    score: float
    points: float
    verdict: dict[str, Any] = field(default_factory=dict)
    html: str = ""
    seconds: float = 0.0
    answer: str = ""


@dataclass(frozen=True)
class Result:
    """What came of one student's notebook.

    Attributes
    ----------
    student, chapter : str
        Whose, and which.
    status : str
        ``"graded"``, or ``"not graded"`` with the reason as last remark.
    exercises : list of ExerciseResult
        In the order of the chapter; every exercise has one, with a score of 0 where nothing was graded.
    remarks : list of str
        What was repaired or left out, in words for the student.
    seconds : float
        Wall time of the whole.
    submitted, checks : str
        SHA-256 of the bytes handed in, and of the chapter they were judged by.
    timestamp : str or None
        When it was handed in, as nbgrader's ``timestamp.txt`` says.
    """

    student: str
    chapter: str
    status: str
    exercises: list[ExerciseResult] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    seconds: float = 0.0
    submitted: str = ""
    checks: str = ""
    timestamp: str | None = None

    @property
    def score(self) -> float:
        """Points earned."""
        return sum(e.score for e in self.exercises)

    @property
    def points(self) -> float:
        """Points there are."""
        return sum(e.points for e in self.exercises)

    def as_dict(self) -> dict[str, Any]:
        """Plain data for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Result:
        """Read what :meth:`as_dict` wrote.

        Raises
        ------
        TypeError
            When it is something else.
        """
        return cls(**{**data, "exercises": [ExerciseResult(**e) for e in data["exercises"]]})
