"""mdBook hands the whole book over as JSON and takes it back: each chapter leaves as Markdown that it understands."""

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, TextIO

from helpers.course.book import answers
from helpers.course.book.errors import BookError
from helpers.course.book.figures import FigureStore
from helpers.course.book.notebook import to_markdown
from helpers.course.book.prose import to_book

NAME = "notebooks"  # the table [preprocessor.notebooks] of book.toml
COMPLAINT = "book: "  # begins each line on standard error that a reader of the log should see


def main(source: TextIO, target: TextIO, log: TextIO) -> int:
    """Read mdBook's context and book from `source`, write the book to `target`; return the exit code.

    Every chapter that cannot be shown is told in a line on `log`, not only the first.
    """
    context, book = json.load(source)
    problems = []
    settings = context["config"]["preprocessor"][NAME]
    if "figures" not in settings:
        problems.append("mdBook alone would publish whatever lies in chapters/: build the book with `course book`.")
    else:
        for chapter in chapters(book["items"]):
            try:
                convert(chapter, settings)
            except BookError as error:
                problems.append(f"chapters/{chapter['path']}, {error}")
    if problems:
        log.writelines(f"{COMPLAINT}{problem}\n" for problem in problems)
        return 1
    json.dump(book, target)
    return 0


def chapters(items: list[Any]) -> Iterator[dict[str, Any]]:
    """Yield the chapters that have a page, in reading order; part titles and separators have none."""
    for item in items:
        if isinstance(item, dict) and "Chapter" in item:
            chapter = item["Chapter"]
            if chapter["path"]:
                yield chapter
            yield from chapters(chapter["sub_items"])


def convert(chapter: dict[str, Any], settings: dict[str, Any]) -> None:
    """Replace a chapter's content, a notebook's JSON or a page's Markdown, by what mdBook renders.

    Parameters
    ----------
    chapter : dict
        As mdBook hands it over.
    settings : dict
        The preprocessor's table of book.toml, with ``figures``, the folder for pictures, and, for the instructor's
        edition, ``solutions``, the author's folder.
    """
    page = PurePosixPath(chapter["path"])
    if page.suffix == ".ipynb":
        figures = Path(settings["figures"])
        store = FigureStore(figures, "../" * (len(page.parts) - 1) + figures.name)
        graded = answers.read(Path(settings["solutions"]) / page) if "solutions" in settings else None
        chapter["content"] = to_markdown(chapter["content"], page, store, graded, settings.get("open-in"))
    else:
        chapter["content"] = to_book(chapter["content"])
