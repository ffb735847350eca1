"""Words of the glossary and symbols of the notation page lead there from where a chapter uses them first."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import PurePosixPath

from helpers.course.book.errors import BookError
from helpers.course.book.prose import VERBATIM, anchor
from helpers.course.book.references import Page
from helpers.course.book.tex import mathml

GLOSSARY, NOTATION = PurePosixPath("glossary.md"), PurePosixPath("notation.md")
INDEX = "<!-- index -->"
# These mean something else in plain talk: they lead to the glossary only where the text sets them off.
_EVERYDAY = {
    *("block", "cell", "confidence", "copy", "device", "error", "evaluation", "head", "hook", "limit", "mean", "model"),
    *("noise", "order", "power", "range", "record", "run", "scaling", "score", "state", "step", "view"),
}

_ENTRY = re.compile(r"^(?P<term>\S.*)\n: ", re.MULTILINE)
_ROW = re.compile(r"^\| *(?P<symbols>\$[^|]*?) *\|", re.MULTILINE)
_TEX = re.compile(r"\$([^$]+)\$")
_TERM_LINK = re.compile(r"<!--cell (?P<cell>\d+)-->|\]\([^)\s#]*glossary\.md#(?P<term>[^)\s]+)\)")
_HEADING = r"^(?P<heading>\#{1,6}[ ][^\n]*)"
_MATH = r"(?P<math><math>.*?</math>)"
_APART = r"""
    <(?P<block>a|math|pre|summary|table|figcaption|p|span)\b(?:[^>]*)>.*?</(?P=block)> | <[^>]*>
  | ^[ ]*\|[^\n]*
  | \[[^\]]*\]\([^)]*\)
"""


@dataclass(frozen=True)
class Mention:
    """Where a term is met.

    Attributes
    ----------
    term : str
        As the glossary writes it.
    path : PurePosixPath
        The chapter's.
    title : str
        The chapter's.
    section : str
        The heading that it stands under.
    strong : bool
        Whether the text sets the term off, or the heading holds it.
    """

    term: str
    path: PurePosixPath
    title: str
    section: str
    strong: bool


@dataclass(frozen=True)
class Words:
    """What the book explains.

    Attributes
    ----------
    terms : dict
        Of the glossary: how it writes each term, by the term in small letters.
    symbols : dict
        Of the notation page: the id of each symbol there, by its MathML.
    """

    terms: dict[str, str]
    symbols: dict[str, str]

    @classmethod
    def of(cls, glossary: str, notation: str) -> "Words":
        """Read the Markdown of the glossary and of the notation page."""
        terms = [match["term"] for match in _ENTRY.finditer(glossary)]
        return cls({term.lower(): term for term in terms}, _symbols(notation))

    def link(self, page: Page, text: str) -> tuple[str, list[Mention]]:
        """Return the page's `text` with the first use of each word and symbol linked, and where it mentions terms.

        Chapters have such links; the notation page gets the ids that they lead to.
        """
        if page.path == NOTATION:
            return self._anchored(text), []
        return self._linked(page, text) if page.path.suffix == ".ipynb" else (text, [])

    def _anchored(self, text: str) -> str:
        for shown, slug in self.symbols.items():
            first_cell = re.compile(rf"^(\|[^|\n]*?){re.escape(shown)}", re.MULTILINE)
            if f'id="{slug}"' not in text:
                text = first_cell.sub(rf'\1<span id="{slug}">{shown}</span>', text, count=1)
        return text

    def _linked(self, page: Page, text: str) -> tuple[str, list[Mention]]:
        word = rf"(?<![\w/-])(?P<word>{_any_of(self.terms)})(?P<plural>e?s)?(?![\w-])"
        token = re.compile(
            rf"{VERBATIM} | {_HEADING} | {_MATH} | {_APART} | {word}", re.VERBOSE | re.MULTILINE | re.DOTALL
        )
        linked: set[str] = set()
        mentions: list[Mention] = []
        section = ""

        def mention(term: str, strong: bool) -> None:
            mentions.append(Mention(term, page.path, page.title, section, strong))

        def replace(match: re.Match[str]) -> str:
            nonlocal section
            if match["heading"]:
                section = match["heading"].lstrip("# ") if not match["heading"].startswith("# ") else ""
                for found in re.finditer(word, section):
                    mention(self.terms[_plain(found["word"])], True)
                return match[0]
            if match["math"]:
                slug = self.symbols.get(match["math"])
                if not slug or slug in linked:
                    return match[0]
                linked.add(slug)
                spoken = slug.removeprefix("symbol-").replace(
                    "-", " "
                )  # a link's name comes from text, not from MathML
                return (
                    f'<a class="term" href="{page.link_to(NOTATION, slug)}" aria-label="{spoken}">{match["math"]}</a>'
                )
            if not match["word"]:
                return match[0]
            term = self.terms[_plain(match["word"])]
            around = match.string[match.start() - 1] + match.string[match.end() : match.end() + 1]
            strong = around in ("**", "__")
            if strong or term not in linked:
                mention(term, strong)
            if term in linked or (_plain(match["word"]) in _EVERYDAY and not strong):
                return match[0]
            linked.add(term)
            return f'<a class="term" href="{page.link_to(GLOSSARY, anchor(term))}">{match[0]}</a>'

        return token.sub(replace, text), mentions


def unknown_terms(pages: list[Page], words: Words) -> list[str]:
    """Return a sentence for each link to a term that the glossary does not explain."""
    known = {anchor(term) for term in words.terms}
    problems = []
    for page in pages:
        cell = "1"
        for link in _TERM_LINK.finditer(page.text):
            cell = link["cell"] or cell
            if link["term"] and link["term"] not in known:
                problems.append(
                    f"chapters/{page.path}, cell {cell}: refers to the term {link['term']!r}, which the glossary does "
                    "not have: add it to chapters/glossary.md, or mend the link."
                )
    return problems


def write_index(pages: list[Page], mentions: list[Mention]) -> None:
    """Write the index of the mentioned terms where a page asks for it."""
    for page in pages:
        if INDEX in page.text:
            page.text = page.text.replace(INDEX, _index(page, mentions))


def _symbols(source: str) -> dict[str, str]:
    """Give each symbol in the first column of the notation page an id; return the ids by the symbols' MathML."""
    slugs: dict[str, str] = {}
    for row in _ROW.finditer(source):
        for tex in _TEX.findall(row["symbols"]):
            symbol = tex.split(" = ")[0]
            slug = "symbol-" + re.sub(r"[^A-Za-z0-9]+", "-", symbol).strip("-")
            with suppress(BookError):  # the page itself tells of TeX that does not parse
                shown = mathml(tex, False)
                if shown not in slugs and slug not in slugs.values():
                    slugs[shown] = slugs[mathml(symbol, False)] = slug
    return slugs


def _any_of(terms: Iterable[str]) -> str:
    """Return a pattern of the terms, in capitals, too: longer ones first, and by first letter, which is far faster."""
    groups = []
    for letter, group in groupby(sorted(terms, key=lambda term: (term[0], -len(term))), key=lambda term: term[0]):
        rest = "|".join(re.escape(term[1:]).replace(r"\ ", r"\s+") for term in group)
        groups.append(f"[{re.escape(letter + letter.upper())}](?i:{rest})")
    return "|".join(groups) or "(?!)"


def _plain(word: str) -> str:
    return " ".join(word.lower().split())


def _index(page: Page, mentions: list[Mention]) -> str:
    """Return the index: under each term the sections that treat it, or else the one that uses it first."""
    of_term: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        of_term[mention.term].append(mention)
    letters = []
    for letter, terms in groupby(sorted(of_term, key=str.lower), key=lambda term: term[0].upper()):
        entries = "\n".join(_index_entry(page, term, of_term[term]) for term in terms)
        letters.append(f"## {letter}\n\n{entries}")
    return "\n\n".join(letters)


def _index_entry(page: Page, term: str, mentions: list[Mention]) -> str:
    kept = [mention for mention in mentions if mention.strong] or mentions[:1]
    places = "; ".join(_places(page, kept))
    return f'- <a class="term" href="{page.link_to(GLOSSARY, anchor(term))}">{escape(term)}</a>: {places}'


def _places(page: Page, mentions: list[Mention]) -> Iterator[str]:
    for chapter, of_chapter in groupby(mentions, key=lambda mention: mention.path):
        section = next(of_chapter)
        # mdBook makes the id of a heading from its text; where that holds math or markup, the chapter must do.
        simple = section.section and not re.search(r"[<&*_]|--", section.section)
        address = page.link_to(chapter, anchor(section.section) if simple else "")
        heading = f", *{section.section}*" if simple else ""
        yield f"[{section.title}]({address}){heading}"
