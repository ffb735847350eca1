"""What a class made of a chapter, for its instructor: tables, and a page in ``class/report/``."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

from helpers.check.verdict import inline
from helpers.course.grade.intake.trusted import trusted
from helpers.course.grade.records.folders import Folders
from helpers.course.grade.records.journal import Journal, write_whole
from helpers.course.grade.records.result import GRADED, Result
from helpers.course.grade.reports.measures import ExerciseReport, statistics
from helpers.course.grade.reports.page import code, page
from helpers.course.grade.reports.similarity import Pair, pairs, read_work
from helpers.course.grade.reports.tables import write_table
from helpers.course.house import Chapter, CourseError, House


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
            '<div role="region" aria-label="Table of similar answers" tabindex="0" style="overflow-x:auto">'
            f'<table class="words"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
            '<p class="quiet">What two answers share counts the more bits the fewer others have it too; names, '
            "comments and layout are ignored, and so is what was handed out or stands in the solution. "
            "It is a reason to look, not a verdict.</p>"
        )
    return f'<section aria-labelledby="similar"><h2 id="similar">Similar answers</h2>{lines}</section>'


def shown(value: float | None) -> str:
    """A correlation, or a dash."""
    return "–" if value is None else f"{value:.2f}"
