"""The ``course`` command. Exit codes: 0 done, 1 something differs or falls short, 2 could not run."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from helpers.course.console import Chapters, app, command, err, out
from helpers.course.house import Chapter, CourseError, House

__all__ = ["app"]


@command
def release(
    chapter: Chapters = None,
    to: Annotated[Path | None, typer.Option(help="Write a student's edition into this new folder.")] = None,
) -> int:
    """Make the students' notebooks in chapters/ from solutions/."""
    from helpers.course.release import release as make
    from helpers.course.release import release_edition

    house = House.find()
    if to is not None:
        if chapter:
            raise CourseError("A student's edition holds all chapters: leave their names out with --to.")
        release_edition(house, to)
        out.print(f"A student's edition is in {escape(str(to))}.")
        return 0
    chapters = house.select(chapter or [])
    changed = make(house, chapters)
    for path in changed:
        out.print(f"wrote {escape(str(path.relative_to(house.root)))}")
    if not changed:
        out.print(f"{_count(chapters)}: as released before.")
    return 0


@command
def verify(chapter: Chapters = None) -> int:
    """Re-execute the notebooks of solutions/ and chapters/ with nbval and confirm their outputs."""
    from helpers.course.verify import OTHER_PROCESSOR, nbval, overlooked

    house = House.find()
    chapters = house.select(chapter or [])
    found = overlooked(house, chapters)
    for sentence in found:
        err.print(f"[red]✗[/] {escape(sentence)}")
    codes = [nbval(house, ["solutions", "chapters"], chapters)]
    out.print("solutions/ once more, as on another processor:")
    codes.append(nbval(house, ["solutions"], chapters, OTHER_PROCESSOR))
    if any(code > 1 for code in codes):
        raise CourseError("pytest could not run the notebooks: what it printed above says why.")
    return int(bool(found) or any(codes))


@command
def check(chapter: Annotated[str, typer.Argument(help="Folder name, or a unique beginning of it.")]) -> int:
    """Run a copy of a student's notebook and print the score by exercise."""
    from helpers.course.score import run_copy, scores

    house = House.find()
    path = house.released / house.chapter(chapter).path
    with out.status(f"Running {path.name} …"):
        notebook = run_copy(path)
    short = False
    for score in scores(notebook):
        done = score.earned >= score.visible
        short |= not done
        out.print(f"{'[green]✓[/]' if done else '[red]✗[/]'} [bold]{escape(score.name)}[/]: {escape(score.summary)}")
        if score.earned or "not answered" not in score.summary:
            for name, says in score.failed:
                out.print(f"    {escape(name)}: {escape(says)}")
    total = scores(notebook)
    out.print(f"{sum(s.earned for s in total):g} of {sum(s.points for s in total):g} points")
    return int(short)


@command
def progress() -> int:
    """Show the way done, from the outputs stored in chapters/."""
    from helpers.course.exercises import read
    from helpers.course.score import scores

    house = House.find()
    table = Table("Chapter", "Exercises done", "Points", "")
    earned = points = 0.0
    for chapter in house.chapters():
        found = scores(read(house.released / chapter.path))
        done = sum(s.earned >= s.visible for s in found)
        have, full = sum(s.earned for s in found), sum(s.points for s in found)
        earned, points = earned + have, points + full
        filled = round(20 * have / full) if full else 0
        table.add_row(
            escape(chapter.title),
            f"{done} of {len(found)}",
            f"{have:g} of {full:g}",
            "█" * filled + "░" * (20 - filled),
        )
    out.print(table)
    out.print(
        f"{earned:g} of {points:g} points. Run and save a notebook to see it here; hidden checks count at grading."
    )
    return 0


@command
def book(
    serve: Annotated[bool, typer.Option("--serve", help="Serve it and say where.")] = False,
    port: Annotated[int, typer.Option(min=0, max=65535, help="For --serve; 0 takes any free one.")] = 3000,
    answers: Annotated[
        bool, typer.Option("--answers", help="The instructor's edition, in a folder of its own.")
    ] = False,
    pdf: Annotated[bool, typer.Option("--pdf", help="Print it, too, into one PDF.")] = False,
) -> int:
    """Build the static book from chapters/."""
    from helpers.course import book as binder

    house = House.find()
    site = house.build / ("book-with-answers" if answers else "book")
    report = binder.build(house.root, site, with_answers=answers)
    out.print(f"The book is in {escape(str(report))}")
    if pdf:
        out.print(f"The PDF is {escape(str(binder.write_pdf(site, site.with_suffix('.pdf'))))}")
    if serve:
        binder.serve(site, port)
    return 0


@command
def doctor(
    mend: Annotated[
        bool, typer.Option("--mend", help="Install missing system packages, where we are root and apt is there.")
    ] = False,
) -> int:
    """Say what is missing on this machine, and the command that mends it."""
    from helpers.course.doctor import examine, install_system_packages

    house = House.find()
    if mend:
        install_system_packages(out.print)
    findings = examine(house)
    for finding in findings:
        mark = "[green]✓[/]" if finding.there else "[red]✗[/]"
        hint = "" if finding.there else f": needed for {finding.why}. Mend it with: {finding.mend}"
        out.print(f"{mark} {escape(finding.what)}{escape(hint)}")
    return int(not all(f.there for f in findings))


def _count(chapters: list[Chapter]) -> str:
    return "1 chapter" if len(chapters) == 1 else f"{len(chapters)} chapters"


import helpers.course.grade.cli  # noqa: E402, F401 - its commands come behind these in the help
