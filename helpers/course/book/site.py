"""The book is built aside, read through, and only then put in the place of the one before."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import tomllib
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from helpers.course.book import cache, figures, links, previews
from helpers.course.book.contents import write_sidebar
from helpers.course.book.errors import BookError
from helpers.course.book.references import Page
from helpers.course.book.weave import Edition, read, weave
from helpers.course.doctor import tool

_LISTED = re.compile(r"^\s*(?:[-*]\s*)?\[(?P<title>[^\]]*)\]\((?P<path>[^)]+)\)", re.MULTILINE)
_PICTURES = {".svg", ".png", ".jpg", ".gif"}
_THEME = Path(__file__).parent / "theme"
_FONT = ["stix-two-math.woff2", "stix-two-math-OFL.txt"]  # mdBook copies style sheets, not what they load
_TROUBLE = re.compile(r"^\s*(?:WARN|ERROR)\b.*", re.MULTILINE)
_AT_MOST = 20
_NAME = "notebooks"  # the table [preprocessor.notebooks] of book.toml
_EDITION = ": instructor’s edition"


@dataclass(frozen=True)
class BuildReport:
    """What a build made.

    Attributes
    ----------
    output : Path
        The folder of the site; its front page is ``index.html``.
    pages : int
        Pages listed in ``chapters/SUMMARY.md``.
    seconds : float
        How long it took.
    unchanged : bool
        Whether the site stood there already, built from the same sources.
    """

    output: Path
    pages: int
    seconds: float
    unchanged: bool = False

    def __str__(self) -> str:
        how = "as built before" if self.unchanged else f"{self.seconds:.1f} s"
        return f"{self.output / 'index.html'} ({self.pages} pages, {how})"


def build(root: Path, output: Path, with_answers: bool = False) -> BuildReport:
    """Build the static book of the course in `root` into the folder `output`.

    Only what ``chapters/SUMMARY.md`` lists is published. If anything is wrong, `output` stays as it was; it does, too,
    if it was built from the same sources and not changed since.

    Parameters
    ----------
    root : Path
        The folder with ``book.toml`` and ``chapters/``.
    output : Path
        The site's folder, usually ``_build/book``; a site that stands there is replaced.
    with_answers : bool
        Whether it is the instructor's edition: answers and hidden checks, from ``solutions/``, under each exercise.

    Raises
    ------
    BookError
        If a tool or a chapter is missing, a chapter cannot be shown, mdBook complains, a page has a dead link, or
        the folder cannot be written. One sentence a line, each with the file and what to do.
    """
    started = time.perf_counter()
    mdbook = find_mdbook()
    root, output = root.resolve(), output.resolve()
    settings, pages = _settings(root), _listed_pages(root)
    copied = _copied(root / "chapters", pages)
    sources = _fingerprint(mdbook, root, pages, copied, with_answers)
    if cache.is_current(output, sources):
        return BuildReport(output, len(pages), time.perf_counter() - started, unchanged=True)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=output.parent, prefix=".book-") as aside, ProcessPoolExecutor() as pool:
            source, site, drawn = Path(aside, "source"), Path(aside, "site"), Path(aside, "figures")
            drawn.mkdir()
            solutions = root / "solutions" if with_answers else None
            edition = Edition(root / "chapters", drawn, solutions, settings["open-in"])
            _refuse(weave(pages, edition, pool))
            _write_source(root, pages, source)
            stills = pool.map(figures.write_still, figures.films(drawn))  # while mdBook renders
            _run_mdbook(mdbook, root, source, site, settings["title"] + _EDITION * with_answers)
            list(stills)
            write_sidebar(site, pages)
            drawn.rename(site / drawn.name)
            _copy(root / "chapters", copied, site)
            _copy(_THEME, _FONT, site / "helpers" / "course" / "book" / "theme")
            previewed = pool.submit(previews.write, site)
            _refuse(links.problems(site, pool.map))
            previewed.result()
            if output.exists():
                output.rename(Path(aside, "before"))
            site.rename(output)
            cache.remember(output, sources)
    except BrokenProcessPool:
        raise BookError(
            "A process that writes pages was ended from outside: see to memory, then build again."
        ) from None
    except OSError as error:
        raise BookError(f"{output} cannot be written ({error.strerror}): choose a folder where you may.") from None
    return BuildReport(output, len(pages), time.perf_counter() - started)


def find_mdbook() -> Path:
    """Return the mdBook that belongs to this Python, or else the one on PATH.

    Raises
    ------
    BookError
        If there is none.
    """
    found = tool("mdbook")
    if not found:
        raise BookError("mdBook is missing: install it with `pip install 'tensors-to-networks[book]'`.")
    return Path(found)


def _settings(root: Path) -> dict[str, Any]:
    """Return what we need of book.toml: the book's title, and where else a notebook can be opened."""
    try:
        settings = tomllib.loads((root / "book.toml").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BookError(f"{root / 'book.toml'} is missing: build the book from the folder of the course.") from None
    except tomllib.TOMLDecodeError as error:
        raise BookError(f"book.toml: {error}: mend that line.") from None
    return {
        "title": settings.get("book", {}).get("title", ""),
        "open-in": settings.get("preprocessor", {}).get(_NAME, {}).get("open-in", {}),
    }


def _listed_pages(root: Path) -> list[Page]:
    summary = root / "chapters" / "SUMMARY.md"
    if not summary.is_file():
        raise BookError(f"{summary} is missing: build the book from the folder of the course.")
    pages = [Page(PurePosixPath(found["path"]), found["title"]) for found in _LISTED.finditer(read(summary))]
    _refuse(
        f"chapters/SUMMARY.md lists {page.path}, which is not there: write it with `course release`, or take the line "
        "out."
        for page in pages
        if not (root / "chapters" / page.path).is_file()
    )
    return pages


def _copied(chapters: Path, pages: list[Page]) -> list[str]:
    """Return the files that the book holds as they are, and no other: whatever else lies there is not for readers."""
    pictures = [str(path.relative_to(chapters)) for path in chapters.rglob("*") if path.suffix in _PICTURES]
    return [*(str(page.path) for page in pages if page.path.suffix == ".ipynb"), *sorted(pictures)]


def _copy(folder: Path, names: list[str], into: Path) -> None:
    for name in names:
        copy = into / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, copy)


def _write_source(root: Path, pages: list[Page], folder: Path) -> None:
    """Write what mdBook reads: to it, every page is Markdown."""
    for page in pages:
        file = folder / page.path.with_suffix(".md")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page.text, encoding="utf-8")
    listed = read(root / "chapters" / "SUMMARY.md").replace(".ipynb)", ".md)")
    (folder / "SUMMARY.md").write_text(listed, encoding="utf-8")


def _fingerprint(mdbook: Path, root: Path, pages: list[Page], copied: list[str], with_answers: bool) -> str:
    here = Path(__file__).parent
    published = {"SUMMARY.md", *(str(page.path) for page in pages), *copied}
    files = [root / "book.toml", *(root / "chapters" / name for name in published)]
    files += [path for path in here.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    if with_answers:
        files += (root / "solutions").rglob("*.ipynb")
    program = mdbook.stat()
    return cache.fingerprint(files, with_answers, str(mdbook), program.st_size, program.st_mtime_ns)


def _run_mdbook(mdbook: Path, root: Path, source: Path, site: Path, title: str) -> None:
    environment = {
        **os.environ,
        "MDBOOK_BOOK__SRC": str(source),
        "MDBOOK_BOOK__TITLE": json.dumps(title),
        f"MDBOOK_PREPROCESSOR__{_NAME.upper()}__RENDERERS": "[]",  # its work is done: nothing for mdBook to start
        "NO_COLOR": "1",
    }
    run = subprocess.run(
        [mdbook, "build", root, "--dest-dir", site],
        env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    log = run.stdout + run.stderr
    _refuse(line.strip() for line in _TROUBLE.findall(log))
    if run.returncode:
        raise BookError(f"mdBook stopped with exit code {run.returncode}: {log.strip()}")


def _refuse(problems: Iterable[str]) -> None:
    """Raise what is wrong, all of it up to a screenful, or return if nothing is."""
    problems = list(problems)
    if len(problems) > _AT_MOST:
        problems[_AT_MOST:] = [f"... and {len(problems) - _AT_MOST} more."]
    if problems:
        raise BookError("\n".join(problems))
