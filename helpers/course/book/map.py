"""The map of the chapters: each stands below all that it builds on."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from html import escape
from itertools import pairwise
from pathlib import PurePosixPath
from statistics import fmean

WIDTH, HEIGHT = 168, 48  # pixels of a chapter's box
GAP_X, GAP_Y = 20, 44

Needs = Mapping[PurePosixPath, Sequence[PurePosixPath]]
# What has a place on the map: a chapter, or, in each row that a line passes, a gap left for it.
Gap = tuple[PurePosixPath, PurePosixPath, int]
Station = PurePosixPath | Gap


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
    row = _rows(needs, before)
    lines: list[list[Station]] = [
        [need, *((need, path, y) for y in range(row[need] + 1, row[path])), path]
        for path in boxes
        for need in needs[path]
        if not any(need in before[other] for other in needs[path])  # else another line says it already
    ]
    place = _places(row, lines)
    drawn = [_line([place[station] for station in line]) for line in lines]
    drawn += [_box(*boxes[path], *place[path]) for path in boxes]
    left = min(x for x, _ in place.values()) - WIDTH // 2 - 2
    right = max(x for x, _ in place.values()) + WIDTH // 2 + 2
    height = max(y for _, y in place.values()) + HEIGHT + 4
    return (
        '<div class="map" role="region" aria-label="Map of the chapters" tabindex="0">'
        f'<svg viewBox="{left} -2 {right - left} {height}" width="{right - left}" height="{height}" role="group" '
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


def _rows(needs: Needs, before: Mapping[PurePosixPath, set[PurePosixPath]]) -> dict[PurePosixPath, int]:
    row: dict[PurePosixPath, int] = {}
    for path in sorted(needs, key=lambda path: len(before[path])):
        row[path] = max((row[need] + 1 for need in needs[path] if need in row), default=0)
    return row


def _places(row: Mapping[PurePosixPath, int], lines: list[list[Station]]) -> dict[Station, tuple[int, int]]:
    """Return the middle of each upper edge; a row stands in the order of what leads to it, so that few lines cross."""
    rows: dict[int, list[Station]] = defaultdict(list)
    for path in row:
        rows[row[path]].append(path)
    above: dict[Station, list[Station]] = defaultdict(list)
    for line in lines:
        for upper, lower in pairwise(line):
            above[lower].append(upper)
        for gap in line[1:-1]:
            rows[gap[2]].append(gap)
    place: dict[Station, tuple[int, int]] = {}
    for y, stations in sorted(rows.items()):
        stations.sort(key=lambda station: fmean([place[upper][0] for upper in above[station] if upper in place] or [0]))
        widths = [WIDTH + GAP_X if station in row else GAP_X for station in stations]
        for i, station in enumerate(stations):
            place[station] = (sum(widths[:i]) + (widths[i] - sum(widths)) // 2, y * (HEIGHT + GAP_Y))
    return place


def _line(stations: list[tuple[int, int]]) -> str:
    """Return a line from one box down to another, straight through the gaps between."""
    path = ""
    for (x0, y0), (x1, y1) in pairwise(stations):
        y0 += HEIGHT
        path += f"{'L' if path else 'M'}{x0} {y0}C{x0} {y0 + GAP_Y} {x1} {y1 - GAP_Y} {x1} {y1}"
    return f'<path d="{path}"/>'


def _box(title: str, address: str, x: int, y: int) -> str:
    lines = _lines(title)
    first = y + HEIGHT / 2 + 5 - 9 * (len(lines) - 1)
    text = "".join(f'<tspan x="{x}" y="{first + 18 * i:g}">{escape(line)}</tspan>' for i, line in enumerate(lines))
    return (
        f'<a href="{address}"><rect x="{x - WIDTH // 2}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="4"/>'
        f'<text text-anchor="middle">{text}</text></a>'
    )


def _lines(title: str) -> list[str]:
    """Break a long title at the space nearest its middle."""
    spaces = [i for i, letter in enumerate(title) if letter == " "]
    if len(title) <= 20 or not spaces:
        return [title]
    middle = min(spaces, key=lambda i: abs(i - len(title) / 2))
    return [title[:middle], title[middle + 1 :]]
