"""A student's cells as they come out of the file, and what stands in them: read, never run."""

from __future__ import annotations

import ast
import functools
import json
import symtable
import textwrap
from dataclasses import dataclass, replace
from typing import Any

CODE, TEXT = "code", "text"
MOST_PARTS = 20_000_000  # commas and brackets of a file: JSON of nothing but those fills the memory
MOST_CELLS = 2_000
MOST_SOURCE = 2_000_000  # characters of all cells
MOST_READ = 100_000  # characters of a cell whose names are looked up: Python takes seconds to parse more
_BLANK = b"\0 \t\r\n"
_MAGIC = ("%", "!", "?")


class NoNotebook(Exception):
    """The bytes are no notebook; the message says why, in words for the student."""


@dataclass(frozen=True)
class Cell:
    """One cell of a student's notebook.

    Attributes
    ----------
    number : int
        Its place in the file, from 1.
    kind : str
        ``"code"`` or ``"text"``.
    source : str
        As the student left it.
    grade_id : str
        What its metadata claims to be, or ''.
    """

    number: int
    kind: str
    source: str
    grade_id: str = ""


def cells_of(data: bytes) -> tuple[list[Cell], list[str]]:
    """The cells of a notebook file of any nbformat, and remarks on what was odd about it.

    Raises
    ------
    NoNotebook
        When there is nothing to read in it.
    """
    book, remarks = _parsed(data)
    raw = book.get("cells")
    if raw is None and isinstance(book.get("worksheets"), list):  # nbformat 2 and 3
        sheets = [s.get("cells") for s in book["worksheets"] if isinstance(s, dict)]
        raw = [cell for cells in sheets if isinstance(cells, list) for cell in cells]
    if not isinstance(raw, list):
        raise NoNotebook("The file is no notebook: it is JSON without cells.")
    if book.get("nbformat") not in (2, 3, 4):
        remarks.append("The file does not say in which notebook format it is written; it was read as format 4.")
    kernel = _kernel(book)
    if kernel:
        remarks.append(f"The notebook asks for the kernel {kernel!r}; it was run with Python.")
    cells, room = [], MOST_SOURCE
    for number, one in enumerate(raw[:MOST_CELLS], start=1):
        if not isinstance(one, dict):
            remarks.append(f"Cell {number} is no cell; it was left out.")
            continue
        cell = _cell(number, one)
        room -= len(cell.source)
        if room < 0:
            break
        cells.append(cell)
    if room < 0 or len(raw) > MOST_CELLS:
        remarks.append(f"The notebook is far too long; what comes after cell {len(cells)} was left out.")
    return cells, remarks


def _parsed(data: bytes) -> tuple[dict[str, Any], list[str]]:
    remarks: list[str] = []
    if not data[:100].strip(_BLANK) and not data.strip(_BLANK):
        raise NoNotebook("The file is empty.")
    if data.count(b",") + data.count(b"[") + data.count(b"{") > MOST_PARTS:
        raise NoNotebook("The file has too many parts: clear its outputs and hand it in again.")
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
        remarks.append("The file is not saved as UTF-8; letters with accents may have suffered.")
    try:
        book = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        raise NoNotebook(f"The file is no notebook: its text is not JSON (line {error.lineno}).") from None
    except RecursionError:
        raise NoNotebook("The file is no notebook: it is nested too deeply.") from None
    except ValueError:
        raise NoNotebook("The file is no notebook: it holds a number that is far too long.") from None
    if not isinstance(book, dict):
        raise NoNotebook("The file is no notebook: it is JSON of another kind.")
    return book, remarks


def _kernel(book: dict[str, Any]) -> str:
    """The name of a kernel that is not Python's, or ''."""
    metadata = book.get("metadata")
    kernel = metadata.get("kernelspec") if isinstance(metadata, dict) else None
    if not isinstance(kernel, dict):
        return ""
    name, language = kernel.get("name"), kernel.get("language", "python")
    if not isinstance(name, str) or (language == "python" and "py" in name) or name.startswith("python"):
        return ""
    return _printable(name)[:40]


def _cell(number: int, raw: dict[str, Any]) -> Cell:
    source = raw.get("source", raw.get("input", ""))
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    if not isinstance(source, str):
        source = ""
    source = source.replace("\r\n", "\n").encode("utf-8", "replace").decode("utf-8")  # lone surrogates
    metadata = raw.get("metadata")
    claim = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = claim.get("grade_id") if isinstance(claim, dict) else None
    kind = CODE if raw.get("cell_type") == "code" else TEXT
    return Cell(number, kind, source, grade_id if isinstance(grade_id, str) else "")


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text.encode("utf-8", "replace").decode())


def same(source: str) -> str:
    """A source without the differences that editors make: two cells with the same one are the same."""
    return "\n".join(line.rstrip() for line in source.strip().splitlines())


@functools.lru_cache(maxsize=10_000)
def python(source: str) -> str | None:
    """The Python of a cell, its magics and shell lines blanked out, or None: it is no Python, or too long to tell.

    Half a function is no Python here, though IPython would run it.
    """
    if len(source) > MOST_READ:
        return None
    return next(filter(is_python, (source, _without_magics(source))), None)


def is_python(source: str) -> bool:
    """Whether Python can read it; magics and shell lines it cannot."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False
    return True


def _without_magics(source: str) -> str:
    lines = []
    for line in source.split("\n"):
        bare = line.strip()
        magic = bare.startswith(_MAGIC) or bare.endswith("?")
        lines.append(line[: len(line) - len(line.lstrip())] + "pass" if magic else line)
    return "\n".join(lines)


@functools.lru_cache(maxsize=10_000)
def names(source: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names that a cell gives to something in its notebook, and the notebook's names that it uses."""
    text = python(source) or python(textwrap.dedent(source))  # IPython runs a cell that is indented as a whole
    try:
        table = symtable.symtable(text or "", "<cell>", "exec")
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return frozenset(), frozenset()
    made = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported()}
    used = {s.get_name() for s in table.get_symbols() if s.is_referenced()}
    tables = list(table.get_children())
    for inner in tables:
        tables += inner.get_children()
        for symbol in inner.get_symbols():
            if symbol.is_global():
                used.add(symbol.get_name())
                if symbol.is_declared_global() and symbol.is_assigned():
                    made.add(symbol.get_name())
    return frozenset(made), frozenset(used)


def joined(cells: list[Cell], remarks: list[str]) -> list[Cell]:
    """Cells that were split in the middle of a function, put together again."""
    found: list[Cell] = []
    for cell in cells:
        before = found[-1] if found else None
        if (
            before is not None
            and before.kind == cell.kind == CODE
            and cell.grade_id in ("", before.grade_id)
            and cell.source.strip()
            and before.source.strip()
            and (python(cell.source) is None or python(before.source) is None)
            and _continues(before, cell)
        ):
            found[-1] = replace(before, source=f"{before.source.rstrip()}\n{cell.source}")
            remarks.append(f"Cell {cell.number} is the rest of the cell above it: they were put together.")
        else:
            found.append(cell)
    return found


def _continues(before: Cell, cell: Cell) -> bool:
    """Whether a cell that begins inside something is the rest of the one before."""
    whole = python(f"{before.source.rstrip()}\n{cell.source}") is not None
    return whole and (cell.source.lstrip("\n")[:1].isspace() or python(before.source) is None)
