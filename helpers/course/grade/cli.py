"""The commands for a class, beside those of :mod:`helpers.course.cli`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.table import Column, Table
from rich.text import Text

from helpers.course.console import Chapters, command, err, out
from helpers.course.grade.records.result import GRADED, Result
from helpers.course.house import CourseError, House


class _Rate(ProgressColumn):
    """Submissions a second."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.speed:.1f}/s" if task.speed else "")


@command
def grade(
    chapter: Chapters = None,
    jobs: Annotated[int, typer.Option(min=0, help="Submissions graded at a time; 0 takes one for each processor.")] = 0,
    regrade: Annotated[bool, typer.Option("--regrade", help="Grade anew what was graded; manual grades stay.")] = False,
    sandbox: Annotated[
        bool, typer.Option("--sandbox/--no-sandbox", help="Lock students' code in. Without it, it has your rights.")
    ] = True,
    scheduler: Annotated[str | None, typer.Option(help="Grade on a dask cluster: tcp://HOST:PORT.")] = None,
    student: Annotated[list[str] | None, typer.Option(help="Only this student; may be given more than once.")] = None,
) -> int:
    """Grade what students handed in, into nbgrader's gradebook; what was graded before is passed over."""
    from helpers.course.grade.run import grade as run

    house = House.find()
    chapters = house.select(chapter or [])
    if not sandbox:
        err.print("[bold red]No sandbox:[/] students' code runs with your rights and sees your files.")
    columns = (TextColumn("Grading"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn())
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as progress:
        bar = progress.add_task("", total=None)
        try:
            results = run(
                house,
                chapters,
                jobs=jobs or _processors(),
                sandboxed=sandbox,
                regrade=regrade,
                scheduler=scheduler,
                students=student,
                say=lambda sentence: out.print(escape(sentence)),
                advance=lambda done, of: progress.update(bar, completed=done, total=of),
            )
        except KeyboardInterrupt:
            raise CourseError("Stopped. What was graded is kept: the same command goes on from there.") from None
    if not results:
        out.print("Nobody handed anything in: submissions lie in class/submitted/STUDENT/CHAPTER/.")
        return 0
    out.print(_table(results))
    for result in results:
        if result.status != GRADED:
            out.print(f"[red]✗[/] {escape(f'{result.student}, {result.chapter}: {result.remarks[-1]}')}")
    return 0


def _processors() -> int:
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _table(results: list[Result]) -> Table:
    table = Table("Chapter", "Submissions", "Graded", "Repaired", "Mean", "Points")
    for name in dict.fromkeys(result.chapter for result in results):
        of_chapter = [result for result in results if result.chapter == name]
        graded = [result for result in of_chapter if result.status == GRADED]
        mean = sum(result.score for result in graded) / len(graded) if graded else 0.0
        repaired = sum(bool(result.remarks) for result in graded)
        table.add_row(
            escape(name),
            str(len(of_chapter)),
            str(len(graded)),
            str(repaired),
            f"{mean:.1f}",
            f"{of_chapter[0].points:g}",
        )
    return table


@command
def feedback(chapter: Chapters = None) -> int:
    """Write a page for each student and graded chapter, where nbgrader looks for it: class/feedback/."""
    from helpers.course.grade.reports.feedback import feedback as write

    house = House.find()
    written = write(house, house.select(chapter or []))
    out.print(f"wrote {len(written)} {'page' if len(written) == 1 else 'pages'} below class/feedback/")
    return 0


@command
def report(chapter: Chapters = None) -> int:
    """Show how each exercise did, its common wrong answers and answers that are alike; files in class/report/."""
    from helpers.course.grade.reports.report import report as make
    from helpers.course.grade.reports.report import shown

    house = House.find()
    for told in make(house, house.select(chapter or [])):
        title = f"{told.chapter.title}: {told.graded} graded, {told.not_graded} not"
        heads = ("Points", "Answered", "Passed", "Mean", "Discrimination", "Seconds")
        columns = [Column("Exercise", overflow="fold"), *(Column(head, no_wrap=True) for head in heads)]
        table = Table(*columns, title=escape(title), title_justify="left")
        for exercise in told.exercises:
            table.add_row(
                escape(exercise.name),
                f"{exercise.points:g}",
                f"{exercise.answered:.0%}",
                f"{exercise.passed:.0%}",
                f"{exercise.mean:.2f}",
                shown(exercise.discrimination),
                f"{exercise.seconds:.2f}",
            )
        out.print(table)
        for exercise in told.exercises:
            for wrong in exercise.wrong[:1]:
                said = f"{exercise.name}, {wrong.count} ×: {wrong.says or wrong.checks[0]}"
                out.print(escape(printable(said)))
        for pair in told.pairs[:10]:
            where = ", ".join(f"{part} ({share:.0%})" for part, share in pair.parts.items())
            out.print(escape(printable(f"alike: {' and '.join(pair.students)} in {where}; {pair.bits:.0f} bits")))
        for path in told.written:
            out.print(f"wrote {escape(str(path.relative_to(house.root)))}")
    return 0


@command
def export(
    chapter: Chapters = None,
    to: Annotated[str, typer.Option(help="csv, canvas, moodle or gradescope.")] = "csv",
) -> int:
    """Write grades for other programs, from nbgrader's gradebook, into class/export/."""
    from helpers.course.grade.reports.export import export as write

    house = House.find()
    written = write(house, [one.name for one in house.select(chapter or [])], to)
    for path in written[:5]:
        out.print(f"wrote {escape(str(path.relative_to(house.root)))}")
    if len(written) > 5:
        out.print(f"… and {len(written) - 5} more")
    return 0


@command
def demo(
    chapter: Annotated[list[str] | None, typer.Argument(metavar="[CHAPTER]...", help="Default: the first.")] = None,
    students: Annotated[int, typer.Option(min=1, max=2000, help="How many.")] = 40,
    to: Annotated[Path | None, typer.Option(help="A new folder; _build/demo by default.")] = None,
    seed: Annotated[int, typer.Option(help="Another seed, another class.")] = 0,
) -> int:
    """Make a class from the answer bank, honest and hostile, to try grade, feedback, report and export on."""
    from helpers.course.grade.demo import demo as make

    house = House.find()
    chapters = house.select(chapter) if chapter else house.chapters()[:1]
    folder = make(house, chapters, to or house.build / "demo", students, seed)
    out.print(f"{students} students have handed in. Next: cd {escape(str(folder))} && course grade && course report")
    return 0


def printable(text: str) -> str:
    """A student's words without what would steer the terminal."""
    return "".join(c if c.isprintable() else " " for c in text)
