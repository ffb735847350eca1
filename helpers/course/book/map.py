"""The map of the chapters: each stands below all that it builds on."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import PurePosixPath
from statistics import fmean

WIDTH, HEIGHT = 210, 46  # pixels of a chapter's box
GAP_X, GAP_Y = 26, 44

Needs = Mapping[PurePosixPath, Sequence[PurePosixPath]]


def draw(boxes: Mapping[PurePosixPath, tuple[str, str]], needs: Needs) -> str:
    """Return the map as SVG in a box that scrolls.

    Parameters
    ----------
    boxes : mapping
        Title and address of each chapter, by its path.
    needs : mapping
        The chapters that each chapter builds on. Itself and chapters without a box do not count.
    """
    needs = {path: [need for need in needs[path] if need in boxes and need != path] for path in boxes}
    before = {path: _before(path, needs) for path in boxes}
    place = _places(needs, before)
    drawn = [
        _line(place[need], place[path])
        for path in boxes
        for need in needs[path]
        if not any(need in before[other] for other in needs[path])  # else another line says it already
    ]
    drawn += [_box(*boxes[path], *place[path]) for path in boxes]
    width = max(x for x, _ in place.values()) + WIDTH + 4
    height = max(y for _, y in place.values()) + HEIGHT + 4
    return (
        '<div class="map" role="region" aria-label="Map of the chapters" tabindex="0">'
        f'<svg viewBox="-2 -2 {width} {height}" width="{width}" height="{height}" role="group" '
        f'aria-label="Each chapter stands below those that it builds on.">{"".join(drawn)}</svg></div>'
    )


def _before(path: PurePosixPath, needs: Needs) -> set[PurePosixPath]:
    """Return all that a chapter builds on, directly or not."""
    found: set[PurePosixPath] = set()
    waiting = list(needs[path])
    while waiting:
        need = waiting.pop()
        if need not in found:
            found.add(need)
            waiting += needs[need]
    return found


def _places(needs: Needs, before: Mapping[PurePosixPath, set[PurePosixPath]]) -> dict[PurePosixPath, tuple[int, int]]:
    """Return the upper left corner of each box; those of a row stand near what they build on: few lines cross."""
    rows: list[list[PurePosixPath]] = []
    row_of: dict[PurePosixPath, int] = {}
    for path in sorted(needs, key=lambda path: len(before[path])):
        row_of[path] = max((row_of[need] + 1 for need in needs[path] if need in row_of), default=0)
        if row_of[path] == len(rows):
            rows.append([])
        rows[row_of[path]].append(path)
    widest = max(map(len, rows))
    place: dict[PurePosixPath, tuple[int, int]] = {}
    for y, row in enumerate(rows):
        row.sort(key=lambda path: fmean([place[need][0] for need in needs[path] if need in place] or [0]))
        indent = (widest - len(row)) * (WIDTH + GAP_X) // 2
        for x, path in enumerate(row):
            place[path] = (indent + x * (WIDTH + GAP_X), y * (HEIGHT + GAP_Y))
    return place


def _line(upper: tuple[int, int], lower: tuple[int, int]) -> str:
    (x0, y0), (x1, y1) = upper, lower
    x0, y0, x1 = x0 + WIDTH // 2, y0 + HEIGHT, x1 + WIDTH // 2
    return f'<path d="M{x0} {y0}C{x0} {y0 + GAP_Y} {x1} {y1 - GAP_Y} {x1} {y1}"/>'


def _box(title: str, address: str, x: int, y: int) -> str:
    lines = _lines(title)
    first = y + HEIGHT / 2 + 5 - 9 * (len(lines) - 1)
    text = "".join(
        f'<tspan x="{x + WIDTH // 2}" y="{first + 18 * i:g}">{escape(line)}</tspan>' for i, line in enumerate(lines)
    )
    return (
        f'<a href="{address}"><rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="4"/>'
        f'<text text-anchor="middle">{text}</text></a>'
    )


def _lines(title: str) -> list[str]:
    """Break a long title at the space nearest its middle."""
    spaces = [i for i, letter in enumerate(title) if letter == " "]
    if len(title) <= 26 or not spaces:
        return [title]
    middle = min(spaces, key=lambda i: abs(i - len(title) / 2))
    return [title[:middle], title[middle + 1 :]]
