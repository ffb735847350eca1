"""HTML that an output brings along is reduced to plain structure: no style, no script, no stray attribute."""

from html import escape
from html.parser import HTMLParser

_KEPT = {
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
    *("p", "div", "pre", "ul", "ol", "li", "br", "span", "b", "i", "em", "strong", "code", "sub", "sup"),
}
_DROPPED_WHOLE = {"style", "script"}
_KEPT_ATTRIBUTES = {"colspan", "rowspan"}


def clean(markup: str) -> str:
    """Return `markup` on one line, with the tags that carry structure and nothing else.

    Cells of a table's head head their column, header cells of its body their row; an empty header cell, as pandas
    writes above the index, becomes an ordinary one.
    """
    cleaner = _Cleaner()
    cleaner.feed(markup)
    cleaner.close()
    return "".join(cleaner.pieces).replace("<th scope=col></th>", "<td></td>").replace("\n", "&#10;")


class _Cleaner(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "br":
            self._open.append(tag)
        if tag in _KEPT:
            kept = "".join(f' {name}="{escape(value or "")}"' for name, value in attrs if name in _KEPT_ATTRIBUTES)
            if tag == "th":
                kept += " scope=col" if "thead" in self._open else " scope=row"
            self.pieces.append(f"<{tag}{kept}>")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if tag in _KEPT:
            self.pieces.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if _DROPPED_WHOLE.isdisjoint(self._open):
            self.pieces.append(escape(data if "pre" in self._open else " ".join(data.split()) and _spaced(data)))


def _spaced(data: str) -> str:
    """Collapse white space as a browser would, so that no blank line ends the block of HTML."""
    words = " ".join(data.split())
    return f"{' ' * data[0].isspace()}{words}{' ' * data[-1].isspace()}"
