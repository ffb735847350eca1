"""What a class made of a chapter: how each exercise did, and which wrong answers are common."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from html import escape
from pathlib import Path
from statistics import fmean, median

import numpy as np

from helpers.check.verdict import inline
from helpers.course.grade.cells import same
from helpers.course.grade.feedback import titles
from helpers.course.grade.folders import Folders
from helpers.course.grade.journal import Journal, write_whole
from helpers.course.grade.page import code, page
from helpers.course.grade.result import GRADED, ExerciseResult, Result
from helpers.course.grade.similarity import Pair, normalised, pairs, read_work
from helpers.course.grade.tables import write_table
from helpers.course.grade.trusted import ANSWER, TrustedChapter, trusted
from helpers.course.house import Chapter, CourseError, House

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


@dataclass(frozen=True)
class ChapterReport:
    """How one chapter did, and where it was written."""

    chapter: Chapter
    graded: int
    not_graded: int
    exercises: list[ExerciseReport]
    pairs: list[Pair]
    written: list[Path]


def report(house: House, chapters: list[Chapter]) -> list[ChapterReport]:
    """Report on the chapters that were graded, into ``class/report/``.

    Raises
    ------
    CourseError
        When none of them was.
    """
    folders = Folders(house)
    journal = Journal(folders.results)
    found = {chapter: list(journal.results(chapter.name)) for chapter in chapters}
    if not any(found.values()):
        raise CourseError("Nothing of this was graded: run `course grade` first.")
    return [_chapter(house, folders, chapter, results) for chapter, results in found.items() if results]


def _chapter(house: House, folders: Folders, chapter: Chapter, results: list[Result]) -> ChapterReport:
    judge = trusted(house, chapter)
    graded = [result for result in results if result.status == GRADED]
    told = statistics(judge, graded)
    alike = pairs(read_work(house, chapter, folders, judge, [result.student for result in graded]))
    place = folders.results.parent / "report" / chapter.name
    header = ("exercise", "points", "answered", "passed", "mean", "discrimination", "seconds")
    rows = [(e.name, e.points, e.answered, e.passed, e.mean, e.discrimination, e.seconds) for e in told]
    common = [(e.name, w.count, "; ".join(w.checks), w.says, w.example) for e in told for w in e.wrong]
    similar = [(*pair.students, part, share, pair.bits) for pair in alike for part, share in pair.parts.items()]
    written = [
        place.with_name(f"{chapter.name}.html"),
        write_table(place.with_name(f"{chapter.name}-exercises.csv"), header, rows),
        write_table(
            place.with_name(f"{chapter.name}-wrong-answers.csv"),
            ("exercise", "count", "checks", "says", "example"),
            common,
        ),
        write_table(
            place.with_name(f"{chapter.name}-similar.csv"), ("student", "and", "part", "share", "bits"), similar
        ),
    ]
    made = ChapterReport(chapter, len(graded), len(results) - len(graded), told, alike, written)
    write_whole(written[0], _page(made))
    return made


# -- numbers -------------------------------------------------------------------------------------------------------


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
            rule = exercise.verdict.get("summary", "").partition(". ")[2]  # what a broken rule says
            says = rule or next((c["says"] for c in lost if c["says"]), "")
            kinds[tuple(c["name"] for c in lost), _without_addresses(says)].append(exercise.answer)
    most = Counter({kind: len(sources) for kind, sources in kinds.items()}).most_common(MOST_WRONG)
    shortest = {kind: min(map(normalised, kinds[kind]), key=lambda text: (len(text), text)) for kind, _ in most}
    return [Wrong(count, *kind, shortest[kind]) for kind, count in most]


def _without_addresses(text: str) -> str:
    return re.sub(r"0x[0-9a-f]{6,}", "0x…", text)


# -- the page ------------------------------------------------------------------------------------------------------


def _page(told: ChapterReport) -> str:
    missing = f", {told.not_graded} could not be graded" if told.not_graded else ""
    rows = "".join(
        f"<tr><td>{escape(e.name)}</td><td>{e.points:g}</td><td>{e.answered:.0%}</td><td>{e.passed:.0%}</td>"
        f"<td>{e.mean:.2f}</td><td>{shown(e.discrimination)}</td><td>{e.seconds:.2f}</td></tr>"
        for e in told.exercises
    )
    head = "".join(
        f'<th scope="col">{word}</th>'
        for word in ("Exercise", "Points", "Answered", "Passed", "Mean", "Discrimination", "Seconds")
    )
    parts = [
        f"<h1>{inline(told.chapter.title)}</h1>",
        f'<p class="quiet">{told.graded} graded{missing}</p>',
        f'<div role="region" aria-label="Exercises" tabindex="0" style="overflow-x:auto">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>",
        '<p class="quiet">Discrimination: how passing an exercise goes with the points of all others, from −1 to 1. '
        "Near or below 0, look at the exercise.</p>",
        *(_wrong(number, exercise) for number, exercise in enumerate(told.exercises) if exercise.wrong),
        _similar(told.pairs),
    ]
    return page(f"Report: {told.chapter.title}", "\n".join(parts))


def _wrong(number: int, exercise: ExerciseReport) -> str:
    kinds = "".join(
        f"<h3>{wrong.count} × {inline('; '.join(wrong.checks))}</h3><p>{inline(wrong.says)}</p>"
        f"<details><summary>The shortest of them</summary>{code(wrong.example)}</details>"
        for wrong in exercise.wrong
    )
    return (
        f'<section aria-labelledby="wrong-{number}"><h2 id="wrong-{number}">{inline(exercise.title)}</h2>'
        f"<p>Common wrong answers to <code>{escape(exercise.name)}</code>:</p>{kinds}</section>"
    )


def _similar(found: list[Pair]) -> str:
    if not found:
        lines = "<p>No two students' answers are more alike than chance and the exercise explain.</p>"
    else:
        rows = "".join(
            f"<tr><td>{escape(pair.students[0])}, {escape(pair.students[1])}</td>"
            f"<td>{escape(', '.join(f'{part} ({share:.0%})' for part, share in pair.parts.items()))}</td>"
            f"<td>{pair.bits:.0f}</td></tr>"
            for pair in found
        )
        heads = "".join(f'<th scope="col">{word}</th>' for word in ("Students", "Alike in", "Bits"))
        lines = (
            '<div role="region" aria-label="Similar answers" tabindex="0" style="overflow-x:auto">'
            f'<table class="words"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
            '<p class="quiet">What two answers share counts the more bits the fewer others have it too; names, '
            "comments and layout are ignored, and so is what was handed out or stands in the solution. "
            "It is a reason to look, not a verdict.</p>"
        )
    return f'<section aria-labelledby="similar"><h2 id="similar">Similar answers</h2>{lines}</section>'


def shown(value: float | None) -> str:
    """A correlation, or a dash."""
    return "–" if value is None else f"{value:.2f}"
