"""The commands for a class, beside those of :mod:`helpers.course.cli`."""

from __future__ import annotations

import os
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from helpers.course.cli import Chapters, command, err, out
from helpers.course.grade.result import GRADED, Result
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
                jobs=jobs or len(os.sched_getaffinity(0)),
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
