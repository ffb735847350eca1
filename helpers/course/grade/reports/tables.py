"""Tables as CSV files that a spreadsheet may open: quoted, and no cell is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from helpers.course.grade.records.journal import write_whole

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> Path:
    """Write a CSV file, whole or not at all."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow([_cell(value) for value in row])
    write_whole(path, text.getvalue())
    return path


def _cell(value: Any) -> str:
    """A value as text; what a spreadsheet would run gets an apostrophe in front, as spreadsheets themselves do."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return f"{value:.10g}"
    text = str(value).replace("\0", "")
    return f"'{text}" if text.startswith(_FORMULA) else text
