"""What chapters say of themselves at their top, and what is made of it: the table of chapters, lines in the sidebar."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from posixpath import normpath

from helpers.course.book.map import draw
from helpers.course.book.references import Page

CONTENTS, MAP = "<!-- chapters -->", "<!-- map -->"
_ROW = re.compile(r"\| (Reading|Exercises|Points|You need first) \| ((?:[^|\n])*?) \|")
_ENTRY = re.compile(r'<a href="([^"]+)"[^>]*>[^<]*</a>')
_ITEM = re.compile(r"^- \[[^\]]+\]\(([^)#\s]+)\.html\)", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#\s]+)\.html")


@dataclass(frozen=True)
class Glance:
    """What the table at the top of a chapter says.

    Attributes
    ----------
    page : Page
        The chapter.
    reading, minutes : int
        Minutes to read, and for the exercises.
    exercises, points : int
        How many there are.
    needs : tuple of PurePosixPath
        The chapters that it builds on.
    """

    page: Page
    reading: int
    exercises: int
    minutes: int
    points: int
    needs: tuple[PurePosixPath, ...]


def write_contents(pages: list[Page]) -> None:
    """Put the table of chapters and their map where a page asks for them, and a note on each chapter that it lists."""
    glances = _glances(pages)
    if not glances:
        return
    needs = {each.page.path: each.needs for each in glances}
    notes = {each.page.path: f" {_note(each)}" for each in glances}
    for page in pages:
        if page.path in notes:
            continue
        page.text = _ITEM.sub(lambda item, page=page: item[0] + notes.get(_chapter(page, item[1]), ""), page.text)
        if CONTENTS in page.text or MAP in page.text:
            boxes = {each.page.path: (each.page.title, page.link_to(each.page.path)) for each in glances}
            page.text = page.text.replace(CONTENTS, _table(page, glances)).replace(MAP, draw(boxes, needs))


def write_sidebar(site: Path, pages: list[Page]) -> None:
    """Tell the minutes and points of each chapter in the sidebar that mdBook wrote, as a script and as a page."""
    told = {str(each.page.path.with_suffix(".html")): _note(each) for each in _glances(pages)}
    for sidebar in (site / "toc.html", *site.glob("toc-*.js")):
        text = sidebar.read_text(encoding="utf-8")
        sidebar.write_text(_ENTRY.sub(lambda link: link[0] + told.get(link[1], ""), text), encoding="utf-8")


def _glances(pages: list[Page]) -> list[Glance]:
    return [glance(page) for page in pages if page.path.suffix == ".ipynb"]


def _chapter(page: Page, link: str) -> PurePosixPath:
    """Return the chapter that a page links without its suffix."""
    return PurePosixPath(normpath(page.path.parent / f"{link}.ipynb"))


def _note(of: Glance) -> str:
    """Return the minutes and points of a chapter, short for the eye and in full for the ear."""
    minutes = of.reading + of.minutes
    if not minutes:
        return ""
    seen = f'<span aria-hidden="true">{minutes} min · {of.points} pts</span>'
    return f'<span class="glance">{seen}<span class="unseen">, {minutes} minutes, {of.points} points</span></span>'


def glance(page: Page) -> Glance:
    """Read the table 'At a glance' of a chapter; what it does not say counts 0."""
    rows = dict(reversed(_ROW.findall(page.text)))
    numbers = {name: [int(number) for number in re.findall(r"\d+", row)] for name, row in rows.items()}
    exercises, minutes = (*numbers.get("Exercises", []), 0, 0)[:2]
    needs = [_chapter(page, link) for link in _LINK.findall(rows.get("You need first", ""))]
    reading, points = ((*numbers.get(name, []), 0)[0] for name in ("Reading", "Points"))
    return Glance(page, reading, exercises, minutes, points, tuple(dict.fromkeys(needs)))


def _table(page: Page, glances: list[Glance]) -> str:
    lines = [
        "| chapter | reading | exercises | points |",
        "| --- | --: | --: | --: |",
    ]
    for each in glances:
        address = page.link_to(each.page.path)
        lines.append(
            f"| [{each.page.title}]({address}) | {each.reading} min | {each.exercises} in {each.minutes} min "
            f"| {each.points} |"
        )
    hours = f"{sum(g.reading for g in glances) / 60:.0f} h | {sum(g.exercises for g in glances)} in "
    hours += f"{sum(g.minutes for g in glances) / 60:.0f} h"
    lines.append(f"| all | {hours} | {sum(g.points for g in glances)} |")
    return '<div class="chapters">\n\n' + "\n".join(lines) + "\n\n</div>"
