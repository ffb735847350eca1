"""What a student reads of a graded chapter: one page, in nbgrader's place, so that its exchange hands it out."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path

from helpers.check.verdict import inline
from helpers.course.grade.intake.trusted import ANSWER, TEXT, TrustedChapter, trusted
from helpers.course.grade.records.folders import Folders
from helpers.course.grade.records.journal import Journal, write_whole
from helpers.course.grade.records.marks import Entry, Mark, entries, opened
from helpers.course.grade.records.result import GRADED, ExerciseResult, Result
from helpers.course.grade.reports.page import code, page
from helpers.course.house import Chapter, CourseError, House

LARGEST = 64_000  # bytes of a page
MOST_REMARKS, LONGEST_REMARK = 25, 200  # of a file that is odd on purpose
_SECRET = "submission_secret.txt"  # nbgrader's exchange finds the student's copy by it


def feedback(house: House, chapters: list[Chapter]) -> list[Path]:
    """Write a page for each student and chapter that was graded.

    Returns
    -------
    list of Path
        The pages: ``class/feedback/<student>/<chapter>/<notebook>.html``.

    Raises
    ------
    CourseError
        When nothing was graded, or when the gradebook cannot be read.
    """
    folders = Folders(house)
    journal = Journal(folders.results)
    results = {chapter: list(journal.results(chapter.name)) for chapter in chapters}
    if not any(results.values()):
        raise CourseError("Nothing of this was graded: run `course grade` first.")
    with opened(folders) as book:
        known = {(e.student.id, e.chapter): e for e in entries(book, [chapter.name for chapter in chapters])}
    written = []
    for chapter, found in results.items():
        if not found:
            continue
        judge = trusted(house, chapter)
        for result in found:
            place = folders.feedback / result.student / result.chapter
            text = feedback_page(chapter.title, titles(judge), result, known.get((result.student, result.chapter)))
            write_whole(place / f"{judge.notebook}.html", text)
            _for_the_exchange(place, folders.submitted / result.student / result.chapter, result.timestamp)
            written.append(place / f"{judge.notebook}.html")
    return written


def titles(chapter: TrustedChapter) -> dict[str, str]:
    """The heading under which each exercise stands."""
    found, heading = {}, ""
    for cell in chapter.cells:
        if cell.kind == TEXT:
            headings = [line for line in cell.source.splitlines() if line.startswith("#")]
            heading = headings[-1].lstrip("# ") if headings else heading
        elif cell.kind == ANSWER:
            found[cell.name] = heading or cell.name
    return found


def feedback_page(title: str, exercises: dict[str, str], result: Result, entry: Entry | None) -> str:
    """The page of one result, shortened where it would become too large.

    Parameters
    ----------
    title : str
        Of the chapter.
    exercises : dict of str to str
        The heading of each exercise.
    result : Result
        What the grader said.
    entry : Entry or None
        What stands in the gradebook, or None where it knows nothing of it.
    """
    for answers, verdicts in ((True, True), (False, True), (False, False)):
        parts = [_head(title, result, entry), _remarks(result)]
        for number, exercise in enumerate(result.exercises):
            mark = entry.marks.get(exercise.name) if entry else None
            heading = exercises.get(exercise.name, exercise.name)
            parts.append(_exercise(number, heading, exercise, mark, answers, verdicts))
        text = page(f"{title}: {result.student}", "\n".join(filter(None, parts)))
        if len(text.encode()) < LARGEST:
            break
    return text


def _head(title: str, result: Result, entry: Entry | None) -> str:
    score = entry.score if entry and entry.handed_in else result.score
    handed = f", handed in {escape(result.timestamp)}" if result.timestamp else ""
    total = f"{score:g} of {result.points:g} points"
    late = entry.penalty if entry else 0
    lines = [
        f"<h1>{inline(title)}</h1>",
        f'<p class="quiet">{escape(result.student)}{handed}</p>',
        f'<p class="total"><strong>{total}</strong></p>',
        f'<meter min="0" max="{result.points or 1:g}" value="{score:g}" aria-label="Points">{total}</meter>',
    ]
    if late:
        lines.append(f"<p>{late:g} points were taken off for handing in late.</p>")
    if result.status != GRADED:
        why = escape(result.remarks[-1]) if result.remarks else ""
        lines.append(f"<p><strong>This could not be graded.</strong> {why}</p>")
    return "\n".join(lines)


def _remarks(result: Result) -> str:
    told = result.remarks if result.status == GRADED else result.remarks[:-1]
    if not told:
        return ""
    items = "".join(f"<li>{inline(_cut(remark))}</li>" for remark in told[:MOST_REMARKS])
    if len(told) > MOST_REMARKS:
        items += f"<li>… and {len(told) - MOST_REMARKS} more.</li>"
    return f'<section aria-labelledby="remarks"><h2 id="remarks">About your file</h2><ul>{items}</ul></section>'


def _cut(remark: str) -> str:
    return remark if len(remark) <= LONGEST_REMARK else f"{remark[:LONGEST_REMARK]} …"


def _exercise(
    number: int, heading: str, exercise: ExerciseResult, mark: Mark | None, answers: bool, verdicts: bool
) -> str:
    by_hand = mark is not None and (mark.manual is not None or bool(mark.extra))
    lines = [
        f'<section aria-labelledby="exercise-{number}">',
        f'<h2 id="exercise-{number}">{inline(heading)}</h2>',
        f'<p class="quiet"><code>{escape(exercise.name)}</code></p>',
    ]
    if by_hand or not exercise.html:
        score = mark.score if mark else exercise.score
        lines.append(f"<p><strong>{score:g} of {exercise.points:g}{', graded by hand' if by_hand else ''}</strong></p>")
    if mark and mark.comment:
        lines.append(f'<blockquote aria-label="Comment of your instructor">{escape(mark.comment)}</blockquote>')
    lines.append(exercise.html if verdicts else _names(exercise))
    if answers and exercise.answer.strip():
        lines.append(f"<details><summary>Your answer</summary>{code(exercise.answer)}</details>")
    return "\n".join([*lines, "</section>"])


def _names(exercise: ExerciseResult) -> str:
    """The checks by name only, where all that there is to say would be too much."""
    checks = [check for check in exercise.verdict.get("checks", []) if check["points"]]
    items = "".join(f"<li>{inline(c['name'])}: {c['earned']:g} of {c['points']:g}</li>" for c in checks)
    return f"<ul>{items}</ul>"


def _for_the_exchange(place: Path, submitted: Path, timestamp: str | None) -> None:
    """The two small files that ``nbgrader release_feedback`` reads beside a page."""
    if timestamp:
        write_whole(place / "timestamp.txt", timestamp)
    try:
        number = os.open(submitted / _SECRET, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(number, "rb") as file:
            secret = file.read(1000).decode("ascii")
    except (OSError, ValueError):
        return  # handed in without the exchange
    write_whole(place / _SECRET, secret)
