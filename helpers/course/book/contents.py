"""What chapters say of themselves at their top, and the table of chapters made of it."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from posixpath import normpath

from helpers.course.book.map import draw
from helpers.course.book.references import Page

CONTENTS, MAP = "<!-- chapters -->", "<!-- map -->"
_ROW = re.compile(r"\| (Reading|Exercises|Points|You need first) \| ((?:[^|\n])*?) \|")
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
    """Put the table of chapters and their map where a page asks for them."""
    asking = [page for page in pages if CONTENTS in page.text or MAP in page.text]
    if not asking:
        return
    glances = [glance(page) for page in pages if page.path.suffix == ".ipynb"]
    needs = {each.page.path: each.needs for each in glances}
    for page in asking:
        boxes = {each.page.path: (each.page.title, page.link_to(each.page.path)) for each in glances}
        page.text = page.text.replace(CONTENTS, _table(page, glances)).replace(MAP, draw(boxes, needs))


def glance(page: Page) -> Glance:
    """Read the table 'At a glance' of a chapter; what it does not say counts 0."""
    rows = dict(reversed(_ROW.findall(page.text)))
    numbers = {name: [int(number) for number in re.findall(r"\d+", row)] for name, row in rows.items()}
    exercises, minutes = (*numbers.get("Exercises", []), 0, 0)[:2]
    links = _LINK.findall(rows.get("You need first", ""))
    needs = [PurePosixPath(normpath(page.path.parent / f"{link}.ipynb")) for link in links]
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
