"""Every page of the built book is read once: where it leads, what it loads, what its pictures say."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LOADING = {"img": "src", "script": "src", "iframe": "src", "video": "src", "audio": "src"}


@dataclass
class Page:
    """What one page holds, as far as links go."""

    anchors: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    silent_pictures: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.page.anchors.add(values["id"])
        if tag == "a" and "href" in values:
            self.page.links.append(values["href"])
        if tag == "link" and "href" in values:
            self.page.loads.append(values["href"])
        if values.get(_LOADING.get(tag, "")):
            self.page.loads.append(values[_LOADING[tag]])
        if tag == "img" and not values.get("alt", "").strip():
            self.page.silent_pictures.append(values.get("src", ""))


def read(path: Path) -> Page:
    """Return what the page at `path` holds."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader.page


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
