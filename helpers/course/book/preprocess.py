"""mdBook hands the whole book over as JSON and takes it back: each chapter leaves as Markdown that it understands."""

import json
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, TextIO

from helpers.course.book import answers
from helpers.course.book.contents import write_contents
from helpers.course.book.errors import BookError
from helpers.course.book.figures import FigureStore
from helpers.course.book.notebook import to_markdown
from helpers.course.book.prose import to_book
from helpers.course.book.references import CELL, Page, number_and_refer
from helpers.course.book.words import link_words

NAME = "notebooks"  # the table [preprocessor.notebooks] of book.toml
COMPLAINT = "book: "  # begins each line on standard error that a reader of the log should see


def main(source: TextIO, target: TextIO, log: TextIO) -> int:
    """Read mdBook's context and book from `source`, write the book to `target`; return the exit code.

    Every chapter that cannot be shown is told in a line on `log`, not only the first.
    """
    context, book = json.load(source)
    settings = context["config"]["preprocessor"][NAME]
    listed = list(chapters(book["items"]))
    if "figures" not in settings:
        problems = ["mdBook alone would publish whatever lies in chapters/: build the book with `course book`."]
    else:
        pages = [Page(PurePosixPath(each["path"]), each["name"], each["content"]) for each in listed]
        problems = weave(pages, settings)
        for each, page in zip(listed, pages, strict=True):
            each["content"] = page.text
    if problems:
        log.writelines(f"{COMPLAINT}{problem}\n" for problem in problems)
        return 1
    json.dump(book, target)
    return 0


def weave(pages: list[Page], settings: dict[str, Any]) -> list[str]:
    """Write each page's text, first on its own, then what ties it to the others; return what is wrong."""
    with ProcessPoolExecutor() as pool:  # pages know nothing of each other until all are there
        converted = list(pool.map(partial(_converted, settings=settings), pages))
    for page, (text, _) in zip(pages, converted, strict=True):
        page.text = text
    problems = [problem for _, problem in converted if problem]
    if not problems:
        problems = number_and_refer(pages)
        link_words(pages)
        write_contents(pages)
        for page in pages:
            page.text = CELL.sub("", page.text)
    return problems


def _converted(page: Page, settings: dict[str, Any]) -> tuple[str, str]:
    """A page's text, or what is wrong with it."""
    try:
        return convert(page, settings), ""
    except BookError as error:
        return "", f"chapters/{page.path}, {error}"


def chapters(items: list[Any]) -> Iterator[dict[str, Any]]:
    """Yield the chapters that have a page, in reading order; part titles and separators have none."""
    for item in items:
        if isinstance(item, dict) and "Chapter" in item:
            chapter = item["Chapter"]
            if chapter["path"]:
                yield chapter
            yield from chapters(chapter["sub_items"])


def convert(page: Page, settings: dict[str, Any]) -> str:
    """Return a page's source, a notebook's JSON or Markdown, as what mdBook renders.

    Parameters
    ----------
    page : Page
        The page; its text is not looked at.
    settings : dict
        The preprocessor's table of book.toml, with ``figures``, the folder for pictures, and, for the instructor's
        edition, ``solutions``, the author's folder.
    """
    if page.path.suffix != ".ipynb":
        return to_book(page.source)
    figures = Path(settings["figures"])
    store = FigureStore(figures, "../" * (len(page.path.parts) - 1) + figures.name)
    graded = answers.read(Path(settings["solutions"]) / page.path) if "solutions" in settings else None
    return to_markdown(page.source, page.path, store, graded, settings.get("open-in"))
