"""The pages become what mdBook renders: each on its own first, several at a time, then what ties it to the others."""

from collections.abc import Iterable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from helpers.course.book import answers
from helpers.course.book.contents import write_contents
from helpers.course.book.errors import BookError
from helpers.course.book.figures import FigureStore
from helpers.course.book.notebook import to_markdown
from helpers.course.book.prose import to_book
from helpers.course.book.references import CELL, Page, number_and_refer
from helpers.course.book.words import Mention, Words, unknown_terms, write_index


@dataclass(frozen=True)
class Edition:
    """What all pages of a book share.

    Attributes
    ----------
    figures : Path
        The folder that pictures are written into; pages find it at the book's root, by its name.
    solutions : Path, optional
        The author's folder, for the instructor's edition.
    open_in : mapping
        Other places to open a notebook in, as :func:`helpers.course.book.notebook.to_markdown` takes them.
    """

    figures: Path
    solutions: Path | None
    open_in: Mapping[str, str]


def weave(pages: list[Page], edition: Edition, pool: Executor) -> list[str]:
    """Write the text of each page, and its pictures; return a sentence for everything that is wrong."""
    words = Words.of(pages)
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
    """Return a page's source, a notebook's JSON or Markdown, as what mdBook renders."""
    if page.path.suffix != ".ipynb":
        return to_book(page.source)
    store = FigureStore(edition.figures, "../" * (len(page.path.parts) - 1) + edition.figures.name)
    graded = answers.read(edition.solutions / page.path) if edition.solutions else None
    return to_markdown(page.source, page.path, store, graded, edition.open_in)


def _converted(page: Page, edition: Edition, words: Words) -> tuple[str, Iterable[Mention], str]:
    """A page's text and the words it mentions, or what is wrong with it."""
    try:
        return *words.link(page, convert(page, edition)), ""
    except BookError as error:
        return "", [], f"chapters/{page.path}, {error}"
