"""The pages become what mdBook renders: each on its own first, several at a time, then what ties it to the others."""

from collections.abc import Iterable, Mapping
from concurrent.futures import Executor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from helpers.course.book import answers
from helpers.course.book.contents import write_contents
from helpers.course.book.errors import BookError
from helpers.course.book.figures import FigureStore
from helpers.course.book.notebook import to_markdown
from helpers.course.book.prose import to_book
from helpers.course.book.references import CELL, Page, number_and_refer
from helpers.course.book.words import GLOSSARY, NOTATION, Mention, Words, unknown_terms, write_index


@dataclass(frozen=True)
class Edition:
    """What all pages of a book share.

    Attributes
    ----------
    chapters : Path
        The folder that pages are read from.
    figures : Path
        The folder that pictures are written into; pages find it at the book's root, by its name.
    solutions : Path, optional
        The author's folder, for the instructor's edition.
    open_in : mapping
        Other places to open a notebook in, as :func:`helpers.course.book.notebook.to_markdown` takes them.
    """

    chapters: Path
    figures: Path
    solutions: Path | None
    open_in: Mapping[str, str]


def weave(pages: list[Page], edition: Edition, pool: Executor) -> list[str]:
    """Write the text of each page, and its pictures; return a sentence for everything that is wrong."""
    there = {page.path for page in pages}
    glossary, notation = (_read_for_words(edition, path) if path in there else "" for path in (GLOSSARY, NOTATION))
    words = Words.of(glossary, notation)
    converted = list(pool.map(partial(_converted, edition=edition, words=words), pages))
    problems = [problem for _, _, problem in converted if problem]
    if problems:
        return problems
    for page, (text, _, _) in zip(pages, converted, strict=True):
        page.text = text
    problems = number_and_refer(pages) + unknown_terms(pages, words)
    write_index(pages, [mention for _, mentions, _ in converted for mention in mentions])
    write_contents(pages)
    for page in pages:
        page.text = CELL.sub("", page.text)
    return problems


def convert(page: Page, edition: Edition) -> str:
    """Return what stands in a page's file, a notebook's JSON or Markdown, as what mdBook renders."""
    source = read(edition.chapters / page.path)
    if page.path.suffix != ".ipynb":
        return to_book(source)
    store = FigureStore(edition.figures, "../" * (len(page.path.parts) - 1) + edition.figures.name)
    graded = answers.read(edition.solutions / page.path) if edition.solutions else None
    return to_markdown(source, page.path, store, graded, edition.open_in)


def read(file: Path) -> str:
    """Return the text of a file.

    Raises
    ------
    BookError
        If its encoding is another one than UTF-8.
    """
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BookError("not UTF-8: write it again with `course release`, or save it so.") from None


def _read_for_words(edition: Edition, path: PurePosixPath) -> str:
    with suppress(BookError):  # the page itself will tell of it
        return read(edition.chapters / path)
    return ""


def _converted(page: Page, edition: Edition, words: Words) -> tuple[str, Iterable[Mention], str]:
    """A page's text and the words it mentions, or what is wrong with it."""
    try:
        return *words.link(page, convert(page, edition)), ""
    except BookError as error:
        return "", [], f"chapters/{page.path}, {error}"
