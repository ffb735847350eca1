"""The book is built aside, read through, and only then put in the place of the one before."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import helpers
from helpers.course.book import cache, links, previews
from helpers.course.book.errors import BookError
from helpers.course.book.preprocess import COMPLAINT, NAME
from helpers.course.doctor import tool

_LISTED = re.compile(r"^\s*(?:[-*]\s*)?\[[^\]]*\]\(([^)]+)\)", re.MULTILINE)
_PICTURES = {".svg", ".png", ".jpg", ".gif"}
_THEME = Path(__file__).parent / "theme"
_FONT = ["stix-two-math.woff2", "stix-two-math-OFL.txt"]  # mdBook copies style sheets, not what they load
_TROUBLE = re.compile(r"^\s*(?:WARN|ERROR)\b.*", re.MULTILINE)
_AT_MOST = 20


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
    listed = _listed_pages(root)
    published = _published(root / "chapters", listed)
    sources = _fingerprint(mdbook, root, published, with_answers)
    if cache.is_current(output, sources):
        return BuildReport(output, len(listed), time.perf_counter() - started, unchanged=True)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=output.parent, prefix=".book-") as aside:
            source, site = Path(aside, "source"), Path(aside, "site")
            _gather(root / "chapters", published, source)
            _gather(_THEME, _FONT, source / "helpers" / "course" / "book" / "theme")
            _run_mdbook(mdbook, root, source, site, with_answers)
            previews.write(site)
            _refuse(links.problems(site))
            if output.exists():
                output.rename(Path(aside, "before"))
            site.rename(output)
            cache.remember(output, sources)
    except OSError as error:
        raise BookError(f"{output} cannot be written ({error.strerror}): choose a folder where you may.") from None
    return BuildReport(output, len(listed), time.perf_counter() - started)


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


def _listed_pages(root: Path) -> list[str]:
    summary = root / "chapters" / "SUMMARY.md"
    for needed in (root / "book.toml", summary):
        if not needed.is_file():
            raise BookError(f"{needed} is missing: build the book from the folder of the course.")
    listed = _LISTED.findall(summary.read_text(encoding="utf-8"))
    _refuse(
        f"chapters/SUMMARY.md lists {page}, which is not there: write it with `course release`, or take the line out."
        for page in listed
        if not (root / "chapters" / page).is_file()
    )
    return listed


def _published(chapters: Path, listed: list[str]) -> list[str]:
    """Return the files that the book may hold, and no other: mdBook publishes every file that it finds."""
    pictures = [str(path.relative_to(chapters)) for path in chapters.rglob("*") if path.suffix in _PICTURES]
    return ["SUMMARY.md", *listed, *sorted(pictures)]


def _gather(folder: Path, names: list[str], into: Path) -> None:
    for name in names:
        copy = into / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / name, copy)


def _fingerprint(mdbook: Path, root: Path, published: list[str], with_answers: bool) -> str:
    here = Path(__file__).parent
    files = [root / "book.toml", *(root / "chapters" / name for name in published)]
    files += [path for path in here.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    if with_answers:
        files += (root / "solutions").rglob("*.ipynb")
    program = mdbook.stat()
    return cache.fingerprint(files, with_answers, str(mdbook), program.st_size, program.st_mtime_ns)


def _run_mdbook(mdbook: Path, root: Path, source: Path, site: Path, with_answers: bool) -> None:
    environment = {
        **os.environ,
        # mdBook starts whatever `python` it finds first; another one would not know this package.
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}",
        "PYTHONPATH": str(Path(helpers.__file__).parents[1]),
        "MDBOOK_BOOK__SRC": str(source),
        f"MDBOOK_PREPROCESSOR__{NAME.upper()}__FIGURES": str(source / "figures"),
        "NO_COLOR": "1",
    }
    if with_answers:
        environment[f"MDBOOK_PREPROCESSOR__{NAME.upper()}__SOLUTIONS"] = str(root / "solutions")
        environment["MDBOOK_BOOK__TITLE"] = f"{_title(root)}: instructor’s edition"
    run = subprocess.run(
        [mdbook, "build", root, "--dest-dir", site],
        env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    log = run.stdout + run.stderr
    _refuse(line.removeprefix(COMPLAINT) for line in log.splitlines() if line.startswith(COMPLAINT))
    if "Traceback" in log:
        raise BookError(f"The preprocessor broke off, which is a mistake in the book's machinery.\n{log.strip()}")
    _refuse(line.strip() for line in _TROUBLE.findall(log))
    if run.returncode:
        raise BookError(f"mdBook stopped with exit code {run.returncode}: {log.strip()}")


def _title(root: Path) -> str:
    return tomllib.loads((root / "book.toml").read_text(encoding="utf-8"))["book"]["title"]


def _refuse(problems: Iterable[str]) -> None:
    """Raise what is wrong, all of it up to a screenful, or return if nothing is."""
    problems = list(problems)
    if len(problems) > _AT_MOST:
        problems[_AT_MOST:] = [f"... and {len(problems) - _AT_MOST} more."]
    if problems:
        raise BookError("\n".join(problems))
