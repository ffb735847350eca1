"""Every page of the built book is read once: where it leads, what it loads, what its pictures say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
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


def read(path: Path) -> Page:
    """Return what the page at `path` holds."""
    page = Page()
    for tag, attributes in _TAG.findall(_COMMENT.sub("", path.read_text(encoding="utf-8"))):
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


def problems(site: Path) -> list[str]:
    """Return a sentence for each thing that a page of `site` must not have.

    These are a link or picture that leads nowhere, an anchor that its page does not have, a request to another host,
    a picture without alt text, and the raw JSON of a notebook.
    """
    pages = {path: read(path) for path in sorted(site.rglob("*.html"))}
    return [f"{path.relative_to(site)}: {problem}" for path in pages for problem in _page_problems(path, pages)]


def _page_problems(path: Path, pages: dict[Path, Page]) -> Iterator[str]:
    page = pages[path]
    if '"cell_type"' in path.read_text(encoding="utf-8"):
        yield "shows the raw JSON of a notebook: the preprocessor of book.toml was not run, see `course doctor`."
    for source in page.silent_pictures:
        yield f"the picture {source} has no alt text: say what it shows."
    for address in page.loads:
        if not _is_local(address):
            yield f"loads {address} from another host: the book is read offline, so keep a copy beside the page."
    for address in filter(_is_local, page.links + page.loads):
        if problem := _target_problem(path, address, pages):
            yield problem


def _is_local(address: str) -> bool:
    parts = urlsplit(address)
    return not parts.netloc and parts.scheme not in ("http", "https", "mailto")


def _target_problem(path: Path, address: str, pages: dict[Path, Page]) -> str:
    parts = urlsplit(address)
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    if not target.is_file():
        return f"the link {address} leads nowhere: mend the link, or add the page to chapters/SUMMARY.md."
    if parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
        return f"the link {address} names an anchor that its page does not have: mend the part after #."
    return ""
