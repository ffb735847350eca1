"""Equations and figures get their numbers, and whatever refers to them says the number and leads there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import PurePosixPath

from helpers.course.book.prose import VERBATIM

CELL = re.compile(r"<!--cell (\d+)-->\n*")  # stands before each cell of a notebook until the page is done
_NUMBERED = re.compile(
    r'<span class="equation" id="(?P<equation>[^"]+)">|<figure(?: id="(?P<figure>[^"]+)")?>(?=<img[^\n]*<figcaption>)'
)
_CAPTION = "<figcaption>\n\n"
_REFERENCE = re.compile(
    VERBATIM + r"| <!--cell[ ](?P<cell>\d+)--> | \[(?P<text>[^\]\n]+)\] \([^)\s\#]*\#(?P<label>(?:eq|fig)-[\w-]+)\)",
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)


@dataclass
class Page:
    """A page on its way into the book.

    Attributes
    ----------
    path : PurePosixPath
        Below ``chapters/``.
    title : str
        As the contents say it.
    text : str
        What mdBook will render.
    """

    path: PurePosixPath
    title: str
    text: str = field(default="", repr=False)

    def link_to(self, other: PurePosixPath, anchor: str = "") -> str:
        """Return the address of another page as seen from this one."""
        up = "../" * (len(self.path.parts) - 1)
        page = f"{up}{other.with_suffix('.html')}" if other != self.path else ""
        return f"{page}#{anchor}" if anchor else page


@dataclass(frozen=True)
class _Target:
    page: Page
    number: str


def number_and_refer(pages: list[Page]) -> list[str]:
    """Number the labelled equations and the figures of each page, then resolve every reference.

    Numbers begin with 1 on each page; a reference from another page names the page.

    Returns
    -------
    list of str
        A sentence for each label that stands twice and each reference that leads nowhere.
    """
    targets: dict[str, _Target] = {}
    problems = []
    for page in pages:
        for label, number in _number(page):
            if label in targets:
                problems.append(
                    f"chapters/{page.path}: the label {label} stands in chapters/{targets[label].page.path}, too: "
                    "labels are unique in the whole book, so rename one."
                )
            targets[label] = _Target(page, number)
    for page in pages:
        problems += _refer(page, targets)
    return problems


def _number(page: Page) -> Iterator[tuple[str, str]]:
    equations = figures = 0
    pieces, labels, end = [], [], 0
    for match in _NUMBERED.finditer(page.text):
        pieces.append(page.text[end : match.end()])
        end = match.end()
        if match["equation"]:
            equations += 1
            pieces.append(f'<span class="number">({equations})</span>')
            labels.append((match["equation"], f"({equations})"))
        else:
            figures += 1
            caption = page.text.index(_CAPTION, end) + len(_CAPTION)
            pieces.append(f"{page.text[end:caption]}**Figure {figures}.** ")
            end = caption
            if match["figure"]:
                labels.append((match["figure"], str(figures)))
    page.text = "".join([*pieces, page.text[end:]])
    yield from labels


def _refer(page: Page, targets: dict[str, _Target]) -> list[str]:
    problems = []
    cell = "1"

    def resolve(match: re.Match[str]) -> str:
        nonlocal cell
        cell = match["cell"] or cell
        label = match["label"]
        if not label:
            return match[0]
        if label not in targets:
            kind, how = ("figure", f"tag its cell '{label}'") if label.startswith("fig") else ("equation", "\\label it")
            problems.append(
                f"chapters/{page.path}, cell {cell}: refers to {label}, which is no {kind}'s label: {how}, "
                "or mend the reference."
            )
            return match[0]
        target = targets[label]
        elsewhere = f" of <em>{escape(target.page.title)}</em>" if target.page is not page else ""
        address = page.link_to(target.page.path, label)
        return f'<a class="ref" href="{address}">{match["text"]} {target.number}</a>{elsewhere}'

    page.text = _REFERENCE.sub(resolve, page.text)
    return problems
