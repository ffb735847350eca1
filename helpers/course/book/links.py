"""Every page of the built book is read once: where it leads, what it loads, what its pictures say."""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"""<([a-z]\w*)\s((?:[^>"']|"[^"]*"|'[^']*')*)>""")
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_LOADING = {"img": "src", "script": "src", "iframe": "src", "video": "src", "audio": "src"}


@dataclass
class Page:
    """What one page holds, as far as links go."""

    anchors: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    silent_pictures: list[str] = field(default_factory=list)
    is_raw: bool = False


def read(path: Path) -> Page:
    """Return what the page at `path` holds."""
    text = path.read_text(encoding="utf-8")
    page = Page(is_raw='"cell_type"' in text)
    for tag, attributes in _TAG.findall(_COMMENT.sub("", text)):
        values = {name.lower(): unescape("".join(value)) for name, *value in _ATTRIBUTE.findall(attributes)}
        tag = tag.lower()
        if "id" in values:
            page.anchors.add(values["id"])
        if tag == "a" and "href" in values:
            page.links.append(values["href"])
        if tag == "link" and "href" in values:
            page.loads.append(values["href"])
        if values.get(_LOADING.get(tag, "")):
            page.loads.append(values[_LOADING[tag]])
        if tag == "img" and not values.get("alt", "").strip():
            page.silent_pictures.append(values.get("src", ""))
    return page


def problems(site: Path, each: Callable[..., Iterable[Any]] = map) -> list[str]:
    """Return a sentence for each thing that a page of `site` must not have.

    These are a link or picture that leads nowhere, an anchor that its page does not have, a request to another host,
    a picture without alt text, and the raw JSON of a notebook. `each` is ``map``, or that of a pool of processes.
    """
    site = Path(os.path.abspath(site))
    there: dict[str, Page | None] = {str(path): None for path in sorted(site.rglob("*")) if path.is_file()}
    html = sorted((path for path in there if path.endswith(".html")), key=os.path.getsize, reverse=True)
    there |= zip(html, each(read, map(Path, html)), strict=True)
    pages = {path: page for path, page in there.items() if page}
    return [f"{os.path.relpath(path, site)}: {said}" for path in pages for said in _page_problems(path, there)]


def _page_problems(path: str, there: dict[str, Page | None]) -> Iterator[str]:
    page = there[path]
    if page.is_raw:
        yield "shows the raw JSON of a notebook, which is a mistake in the book's machinery."
    for source in page.silent_pictures:
        yield f"the picture {source} has no alt text: say what it shows."
    for address in page.loads:
        if not _is_local(address):
            yield f"loads {address} from another host: the book is read offline, so keep a copy beside the page."
    for address in filter(_is_local, page.links + page.loads):
        if problem := _target_problem(path, address, there):
            yield problem


def _is_local(address: str) -> bool:
    parts = urlsplit(address)
    return not parts.netloc and parts.scheme not in ("http", "https", "mailto")


def _target_problem(path: str, address: str, there: dict[str, Page | None]) -> str:
    parts = urlsplit(address)
    target = os.path.normpath(os.path.join(os.path.dirname(path), unquote(parts.path))) if parts.path else path
    if target not in there:
        return f"the link {address} leads nowhere: mend the link, or add the page to chapters/SUMMARY.md."
    page = there[target]
    if parts.fragment and page and unquote(parts.fragment) not in page.anchors:
        return f"the link {address} names an anchor that its page does not have: mend the part after #."
    return ""
