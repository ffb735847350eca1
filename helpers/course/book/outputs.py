"""What a cell printed, returned, drew or raised, as HTML."""

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby
from typing import Any

from helpers.course.book.figures import SUFFIXES, FigureStore, figure
from helpers.course.book.tables import clean

_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_SCREEN = 24  # lines; a longer text is folded
_WIDGET = "application/vnd.jupyter.widget-view+json"


def to_html(outputs: list[dict[str, Any]], store: FigureStore) -> str:
    """Return the outputs of one cell as a block of HTML, or an empty string if there are none.

    Parameters
    ----------
    outputs : list of dict
        As the notebook format has them.
    store : FigureStore
        Where figures are kept.
    """
    blocks = [block for block in _blocks(outputs, store) if block]
    if not blocks:
        return ""
    return '<div class="output" role="group" aria-label="Output">\n' + "\n".join(blocks) + "\n</div>"


def text_of(value: str | list[str]) -> str:
    """Return a text that the notebook format may store whole or as a list of lines."""
    return value if isinstance(value, str) else "".join(value)


def _blocks(outputs: list[dict[str, Any]], store: FigureStore) -> Iterator[str]:
    for stream, group in groupby(outputs, key=lambda output: output.get("name")):
        if stream:
            yield _pre("".join(text_of(output["text"]) for output in group), stream)
        else:
            for output in group:
                yield _error(output) if output["output_type"] == "error" else _rich(output, store)


def _rich(output: dict[str, Any], store: FigureStore) -> str:
    """Show the richest form that a page can hold; a widget needs a kernel, so its still stands in for it."""
    forms, metadata = output["data"], output.get("metadata", {})
    if _WIDGET in forms:
        return ""
    for mime in SUFFIXES:
        if mime in forms:
            return figure(mime, text_of(forms[mime]), {**metadata, **metadata.get(mime, {})}, store)
    if "text/html" in forms:
        markup = clean(text_of(forms["text/html"]))
        if "<table" in markup:
            return f'<div class="table" role="region" aria-label="Table" tabindex="0">{markup}</div>'
        return f"<div>{markup}</div>"
    return _pre(text_of(forms.get("text/plain", "")), "result")


def _error(output: dict[str, Any]) -> str:
    trace = _ANSI.sub("", "\n".join(output["traceback"]))
    message = f"{output['ename']}: {output['evalue']}".strip().splitlines()[0]
    return f'<details class="error"><summary>{_one_line(message)}</summary>{_pre(trace, "traceback")}</details>'


def _pre(text: str, kind: str) -> str:
    text = _ANSI.sub("", text).rstrip("\n")
    if not text:
        return ""
    shown = f'<pre class="{kind}">{_one_line(text)}</pre>'
    lines = text.count("\n") + 1
    if lines <= _SCREEN or kind == "traceback":
        return shown
    return f'<details class="long"><summary>{lines} lines of output</summary>{shown}</details>'


def _one_line(text: str) -> str:
    """Escape `text` and write line ends as references: a blank line would end the block of HTML."""
    return escape(text, quote=False).replace("\n", "&#10;")
