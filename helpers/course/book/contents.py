"""The table of chapters with their minutes and points, and the map of what builds on what."""

import re
from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath
from posixpath import normpath
from statistics import fmean

from helpers.course.book.references import Page

CONTENTS, MAP = "<!-- chapters -->", "<!-- map -->"
_ROW = re.compile(r"\| (Reading|Exercises|Points|You need first) \| ((?:[^|\n])*?) \|")
_LINK = re.compile(r"\]\(([^)#\s]+\.ipynb)")
_BOX = (210, 46)  # pixels, width and height of a chapter on the map
_GAP = (26, 44)


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
    for page in asking:
        page.text = page.text.replace(CONTENTS, _table(page, glances)).replace(MAP, _map(page, glances))


def glance(page: Page) -> Glance:
    """Read the table 'At a glance' of a chapter; what it does not say counts 0."""
    rows = dict(reversed(_ROW.findall(page.source.replace("\\n", "\n"))))
    numbers = {name: [int(number) for number in re.findall(r"\d+", row)] for name, row in rows.items()}
    exercises, minutes = (*numbers.get("Exercises", []), 0, 0)[:2]
    needs = [PurePosixPath(normpath(page.path.parent / link)) for link in _LINK.findall(rows.get("You need first", ""))]
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


def _map(page: Page, glances: list[Glance]) -> str:
    """Draw the chapters in rows, each below all that it builds on, and a line for each need that no other implies."""
    needs = {each.page.path: [need for need in each.needs if need != each.page.path] for each in glances}
    needs = {path: [need for need in of if need in needs] for path, of in needs.items()}
    before: dict[PurePosixPath, set[PurePosixPath]] = {}

    def all_before(path: PurePosixPath) -> set[PurePosixPath]:
        if path not in before:
            before[path] = set()  # a circle of needs ends here
            before[path] = {earlier for need in needs[path] for earlier in {need, *all_before(need)}}
        return before[path]

    row: dict[PurePosixPath, int] = {}
    rows: list[list[PurePosixPath]] = []
    for path in sorted(needs, key=lambda path: len(all_before(path))):
        row[path] = max((row[need] + 1 for need in needs[path] if need in row), default=0)
        while len(rows) <= row[path]:
            rows.append([])
        rows[row[path]].append(path)
    (width, height), (gap_x, gap_y) = _BOX, _GAP
    whole = max(map(len, rows)) * (width + gap_x) - gap_x
    place: dict[PurePosixPath, tuple[int, int]] = {}
    for y, members in enumerate(rows):
        # under what they build on, so that few lines cross
        members.sort(key=lambda path: fmean([place[need][0] for need in needs[path] if need in place] or [0]))
        indent = (whole - len(members) * (width + gap_x) + gap_x) / 2
        for x, path in enumerate(members):
            place[path] = (round(indent + x * (width + gap_x)), y * (height + gap_y))
    lines = []
    for path, of in needs.items():
        for need in of:
            if any(need in all_before(other) for other in of if other != need):
                continue
            (x0, y0), (x1, y1) = place[need], place[path]
            x0, y0, x1 = x0 + width // 2, y0 + height, x1 + width // 2
            lines.append(f'<path d="M{x0} {y0}C{x0} {y0 + gap_y} {x1} {y1 - gap_y} {x1} {y1}"/>')
    boxes = [_box(page, each.page, *place[each.page.path]) for each in glances]
    tall = len(rows) * (height + gap_y) - gap_y
    return (
        '<div class="map" role="region" aria-label="Map of the chapters" tabindex="0">'
        f'<svg viewBox="-2 -2 {whole + 4} {tall + 4}" width="{whole + 4}" height="{tall + 4}" role="group" '
        f'aria-label="Each chapter stands below those that it builds on.">{"".join(lines + boxes)}</svg></div>'
    )


def _box(page: Page, chapter: Page, x: int, y: int) -> str:
    width, height = _BOX
    lines = _two_lines(chapter.title)
    first = height / 2 + 5 - 9 * (len(lines) - 1)
    text = "".join(
        f'<tspan x="{x + width // 2}" y="{y + first + 18 * i:g}">{escape(line)}</tspan>' for i, line in enumerate(lines)
    )
    return (
        f'<a href="{page.link_to(chapter.path)}"><rect x="{x}" y="{y}" width="{width}" height="{height}" rx="4"/>'
        f'<text text-anchor="middle">{text}</text></a>'
    )


def _two_lines(title: str) -> list[str]:
    if len(title) <= 26:
        return [title]
    middle = min(
        (i for i, letter in enumerate(title) if letter == " "), key=lambda i: abs(i - len(title) / 2), default=0
    )
    return [title[:middle], title[middle + 1 :]] if middle else [title]
