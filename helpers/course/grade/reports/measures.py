"""The numbers of a class: how each exercise did, and which wrong answers are common."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from statistics import fmean, median

import numpy as np

from helpers.course.grade.intake.cells import same
from helpers.course.grade.intake.trusted import ANSWER, TrustedChapter
from helpers.course.grade.records.result import ExerciseResult, Result
from helpers.course.grade.reports.feedback import titles
from helpers.course.grade.reports.similarity import normalised

MOST_WRONG = 5  # kinds of wrong answers told of an exercise
FEWEST = 3  # results, before a correlation says anything


@dataclass(frozen=True)
class Wrong:
    """A kind of wrong answer: the same checks failed, with the same words.

    Attributes
    ----------
    count : int
        How many gave it.
    checks : tuple of str
        Names of the checks that were lost.
    says : str
        What the first of them said.
    example : str
        The shortest of the answers, without comments and docstrings.
    """

    count: int
    checks: tuple[str, ...]
    says: str
    example: str


@dataclass(frozen=True)
class ExerciseReport:
    """How one exercise did.

    Attributes
    ----------
    name, title : str
        Of the answer, and its heading.
    points : float
        Of the exercise.
    answered, passed : float
        Shares of the class that wrote something, and that earned all points.
    mean : float
        Points on average.
    discrimination : float or None
        Point-biserial correlation between passing it and the points of all other exercises; None where either is
        the same for everyone.
    seconds : float
        Its check takes, median.
    wrong : list of Wrong
        The most common first.
    """

    name: str
    title: str
    points: float
    answered: float
    passed: float
    mean: float
    discrimination: float | None
    seconds: float
    wrong: list[Wrong]


def statistics(chapter: TrustedChapter, results: list[Result]) -> list[ExerciseReport]:
    """How each exercise did among these results, in the order of the chapter."""
    stubs = {c.name: same(c.source) for c in chapter.cells if c.kind == ANSWER}
    headings = titles(chapter)
    told = []
    for exercise in chapter.exercises:
        mine = [(result, e) for result in results for e in result.exercises if e.name == exercise.name]
        if not mine:
            continue
        found = [e for _, e in mine]
        answered = [e for e in found if same(e.answer) not in ("", stubs[exercise.name])]
        passed = [e.score >= e.points for e in found]
        told.append(
            ExerciseReport(
                exercise.name,
                headings[exercise.name],
                exercise.points,
                len(answered) / len(found),
                fmean(passed),
                fmean(e.score for e in found),
                discrimination(passed, [result.score - e.score for result, e in mine]),
                median(e.seconds for e in found),
                common_wrong_answers(answered),
            )
        )
    return told


def discrimination(passed: list[bool], rest: list[float]) -> float | None:
    """Point-biserial correlation between passing one exercise and the points of the rest, from -1 to 1."""
    if len(passed) < FEWEST or len(set(passed)) < 2 or np.std(rest) < 1e-9:
        return None
    return float(np.corrcoef(np.asarray(passed, dtype=float), rest)[0, 1])


def common_wrong_answers(answers: list[ExerciseResult]) -> list[Wrong]:
    """Answers that lost points, put together by which checks they lost and what the first of those said."""
    kinds: dict[tuple[tuple[str, ...], str], list[str]] = defaultdict(list)
    for exercise in answers:
        lost = [c for c in exercise.verdict.get("checks", []) if c["earned"] < c["points"]]
        if lost:
            says = _broken_rule(exercise) or next((c["says"] for c in lost if c["says"]), "")
            kinds[tuple(c["name"] for c in lost), _without_addresses(says)].append(exercise.answer)
    most = Counter({kind: len(sources) for kind, sources in kinds.items()}).most_common(MOST_WRONG)
    shortest = {kind: min(map(normalised, kinds[kind]), key=lambda text: (len(text), text)) for kind, _ in most}
    return [Wrong(count, *kind, shortest[kind]) for kind, count in most]


def _broken_rule(exercise: ExerciseResult) -> str:
    """What the rule says that an answer broke, so that no check of it counts; or ''."""
    score = f"{exercise.score:g} of {exercise.points:g}. "
    summary = exercise.verdict.get("summary", "")
    return summary.removeprefix(score) if summary.startswith(score) else ""


def _without_addresses(text: str) -> str:
    return re.sub(r"0x[0-9a-f]{6,}", "0x…", text)
