"""What a word, a symbol, an equation or a figure is, for the reader who points at a link to it.

A page that is read from a folder cannot fetch another one, but it can load a script: ``previews.js`` holds the
meanings, cut from the built pages, and is loaded when the first one is asked for.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

FILE = "previews.js"
_LINK = re.compile(r'<a class="(?:term|ref)" href="([^"#]*)#([^"]+)"')
_TERM = re.compile(r'<dt id="([^"]+)">(.*?)</dt>\s*<dd>(.*?)</dd>', re.DOTALL)
_SYMBOL = re.compile(r"<tr><td>(.*?)</td>(.*?)</tr>", re.DOTALL)
_EQUATION = re.compile(r'<span class="equation" id="([^"]+)"><span class="number">(.*?)</span>(.*?</math>)', re.DOTALL)
_FIGURE = re.compile(r'<figure id="([^"]+)">(.*?)</figure>', re.DOTALL)
_ANCHOR = re.compile(r"</?a\b[^>]*>")


def write(site: Path) -> None:
    """Write ``previews.js`` beside the pages of `site`: what is linked as a word or by its number, by its address."""
    wanted = set()
    pages = set(site.rglob("*.html")) - {site / "print.html"}  # which is for paper
    for path in pages:
        for page, anchor in _LINK.findall(path.read_text(encoding="utf-8")):
            target = (path.parent / page).resolve() if page else path
            wanted.add((target, anchor))
    meanings = {}
    for path in sorted({path for path, _ in wanted} & pages):
        address = path.relative_to(site).as_posix()
        for anchor, meaning in _meanings(path.read_text(encoding="utf-8")):
            if (path, anchor) in wanted:
                meanings[f"{address}#{anchor}"] = _ANCHOR.sub("", meaning)
    text = json.dumps(meanings, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    (site / FILE).write_text(f"window.previews = {text};\n", encoding="utf-8")


def _meanings(page: str) -> Iterator[tuple[str, str]]:
    for anchor, term, meaning in _TERM.findall(page):
        yield anchor, f"<strong>{_ANCHOR.sub('', term)}</strong>: {meaning}"
    for symbols, cells in _SYMBOL.findall(page):
        for anchor in re.findall(r'id="(symbol-[^"]+)"', symbols):
            meaning = re.sub(r' id="[^"]+"', "", symbols)
            yield anchor, " · ".join([meaning, *filter(None, re.findall(r"<td>(.*?)</td>", cells, re.DOTALL))])
    for anchor, number, math in _EQUATION.findall(page):
        yield anchor, f"<strong>Equation {number}</strong> {math}"
    for anchor, figure in _FIGURE.findall(page):
        yield anchor, re.sub(r'src="(?:\.\./)*', 'data-src="', figure)
