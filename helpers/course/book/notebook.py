"""A notebook becomes one Markdown page: its cells in order, an exercise in a frame of its own."""

import json
import re
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import PurePosixPath
from typing import Any

from helpers.course.book.errors import BookError
from helpers.course.book.figures import FigureStore
from helpers.course.book.outputs import text_of, to_html
from helpers.course.book.prose import to_book
from helpers.course.book.verdict import verdict

Cell = dict[str, Any]

_SECRET = re.compile(r"(BEGIN|END) (SOLUTION|HIDDEN TESTS)")
_HEADING = re.compile(r"#{1,6} ")
_EXERCISE = re.compile(r"#{2,4} Exercise\b")
_FACTS = re.compile(r"^(★+)(☆*) · (.+)$", re.MULTILINE)
_HINT = re.compile(r"<details>(?=<summary>Hint\b)")


def to_markdown(
    text: str,
    page: PurePosixPath,
    store: FigureStore,
    answers: Mapping[str, str] | None = None,
    open_in: Mapping[str, str] | None = None,
) -> str:
    """Return the Markdown of a page that shows the notebook.

    A comment ``<!--cell 3-->`` stands before what each cell but the first became.

    Parameters
    ----------
    text : str
        The notebook file.
    page : PurePosixPath
        Its path below ``chapters/``.
    store : FigureStore
        Where its figures are kept.
    answers : mapping, optional
        For the instructor's edition: the author's source of each graded cell, by its ``grade_id``.
    open_in : mapping, optional
        Other places to open the notebook in: name to address, in which ``{path}`` stands for `page`.

    Raises
    ------
    BookError
        If the file is no notebook, has no title, holds a solution or a hidden check, or has a cell that cannot be
        shown; the message names the cell, counted from 1.
    """
    cells = _read(text)
    parts: list[str] = []
    for number, cell in enumerate(cells, 1):
        try:
            shown = _show(cell, store, answers or {})
        except BookError as error:
            raise BookError(f"cell {number}: {error}") from None
        except KeyError as error:
            raise BookError(f"cell {number}: lacks {error}: write the notebook again with `course release`.") from None
        parts.append(f"<!--cell {number}-->\n\n{shown}" if shown and parts else shown)
    parts[0] = _with_links(parts[0], page, open_in or {})
    return "\n\n".join(filter(None, _framed(cells, parts))) + "\n"


def _read(text: str) -> list[Cell]:
    try:
        notebook = json.loads(text)
    except json.JSONDecodeError as error:
        raise BookError(f"not JSON (line {error.lineno}): write the notebook again with `course release`.") from None
    if not isinstance(notebook, dict) or notebook.get("nbformat") != 4 or not notebook.get("cells"):
        raise BookError("no notebook of format 4 with cells: write it again with `course release`.")
    if " SOLUTION" in text or " HIDDEN TESTS" in text:  # far faster than the pattern, which nearly no text holds
        _refuse_secrets(notebook["cells"])
    return notebook["cells"]


def _refuse_secrets(cells: list[Cell]) -> None:
    for number, cell in enumerate(cells, 1):
        if marker := _SECRET.search(json.dumps(cell)):
            raise BookError(
                f"cell {number}: holds '{marker[0]}', which only solutions/ may: write it again with `course release`."
            )


def _role(cell: Cell) -> str:
    """Tell what a cell is for: 'prose', 'code', 'setup', 'figure', 'answer', 'check' or 'raw'."""
    graded = cell["metadata"].get("nbgrader", {})
    if cell["cell_type"] == "markdown":
        return "prose"
    if cell["cell_type"] == "raw":
        return "raw"
    if graded.get("solution"):
        return "answer"
    if graded.get("grade"):
        return "check"
    return next((tag for tag in cell["metadata"].get("tags", []) if tag in ("setup", "figure")), "code")


def _show(cell: Cell, store: FigureStore, answers: Mapping[str, str]) -> str:
    source = text_of(cell["source"]).strip()
    role = _role(cell)
    if role == "raw" or not source:
        return ""
    if role == "prose":
        return _HINT.sub('<details class="hint">', _FACTS.sub(_facts, to_book(source)))
    if role in ("answer", "check"):
        graded = cell["metadata"]["nbgrader"]
        whole = answers.get(graded.get("grade_id", ""), "")
        if role == "answer":
            return _answer(source, whole)
        return _joined(_check(whole or source, graded["points"]), verdict(source, graded["points"]))
    outputs = _labelled(to_html(cell.get("outputs", []), store), cell)
    if role == "setup":
        return _folded("setup", "Set-up", _joined(_fence(source), outputs))
    shown = _folded("drawing", "How it is drawn", _fence(source)) if role == "figure" else _fence(source)
    return f'<div class="cell">\n\n{_joined(shown, outputs)}\n\n</div>'


def _labelled(outputs: str, cell: Cell) -> str:
    """Give the cell's figure the label that the cell is tagged with."""
    label = next((tag for tag in cell["metadata"].get("tags", []) if tag.startswith("fig-")), "")
    if not label:
        return outputs
    if not re.fullmatch(r"[a-z0-9-]+", label) or not re.search("<figure>.*<figcaption>", outputs):
        raise BookError(
            f"is tagged {label!r}: such a tag, in small letters, digits and hyphens, labels the cell's figure, "
            "which must be there and have a caption."
        )
    return outputs.replace("<figure>", f'<figure id="{label}">', 1)


def _answer(stub: str, solution: str) -> str:
    yours = f'<div class="answer">\n<p class="label">Your turn</p>\n\n{_fence(stub)}\n\n</div>'
    return _joined(yours, solution and _folded("solution", "Solution", _fence(solution)))


def _check(source: str, points: float) -> str:
    return _folded("check", f"Check your answer ({points:g} point{'s' * (points != 1)})", _fence(source))


def _joined(*parts: str) -> str:
    return "\n\n".join(filter(None, parts))


def _framed(cells: list[Cell], parts: list[str]) -> Iterator[str]:
    """Yield the parts with a section around each exercise, from its heading to its check."""
    inside = checked = False
    for cell, part in zip(cells, parts, strict=True):
        role, source = _role(cell), text_of(cell["source"])
        starts = role == "prose" and bool(_EXERCISE.match(source))
        ends = (role == "prose" and _HEADING.match(source)) or (checked and role not in ("answer", "check"))
        if inside and ends:
            yield "</section>"
            inside = False
        if starts:
            yield '<section class="exercise">'
            inside, checked = True, False
        yield part
        checked = inside and (checked or role == "check")
    if inside:
        yield "</section>"


def _with_links(first: str, page: PurePosixPath, open_in: Mapping[str, str]) -> str:
    title, _, rest = first.partition("\n")
    if not title.startswith("# "):
        raise BookError("cell 1: is not the chapter's title: let the notebook begin with a line '# Title'.")
    links = [f'<a href="{escape(page.name)}" download>Download this chapter as a notebook</a>']
    for name, address in open_in.items():
        links.append(f'<a href="{escape(address.replace("{path}", str(page)))}">Open in {escape(name)}</a>')
    return f'{title}\n\n<p class="download">{" · ".join(links)}</p>\n\n{rest.lstrip()}'


def _facts(match: re.Match[str]) -> str:
    stars, total = len(match[1]), len(match[1] + match[2])
    picture = f'<span class="stars" role="img" aria-label="Difficulty {stars} of {total}">{match[1]}{match[2]}</span>'
    return f'<p class="facts">{picture} · {escape(match[3])}</p>'


def _fence(source: str) -> str:
    longest = max((len(ticks) for ticks in re.findall(r"`+", source)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}python\n{source}\n{fence}"


def _folded(kind: str, summary: str, content: str) -> str:
    return f'<details class="{kind}"><summary>{summary}</summary>\n\n{content}\n\n</details>'
