"""Words of the glossary and symbols of the notation page lead there from where a chapter uses them first."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import PurePosixPath

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
    page : Page
        The chapter.
    section : str
        The heading that it stands under.
    strong : bool
        Whether the text sets the term off, or the heading holds it.
    """

    term: str
    page: Page
    section: str
    strong: bool


def link_words(pages: list[Page]) -> None:
    """Link the first use of each word and symbol in each chapter, and write the index where a page asks for one."""
    by_path = {page.path: page for page in pages}
    terms = [match["term"] for match in _ENTRY.finditer(by_path[GLOSSARY].source)] if GLOSSARY in by_path else []
    symbols = _anchor_symbols(by_path[NOTATION]) if NOTATION in by_path else {}
    mentions = [
        mention for page in pages if page.path.suffix == ".ipynb" for mention in _link_page(page, terms, symbols)
    ]
    for page in pages:
        if INDEX in page.text:
            page.text = page.text.replace(INDEX, _index(page, mentions))


def _anchor_symbols(page: Page) -> dict[str, str]:
    """Give each symbol in the first column of the notation page an id; return the ids by the symbols' MathML."""
    anchors: dict[str, str] = {}
    for row in _ROW.finditer(page.source):
        for tex in _TEX.findall(row["symbols"]):
            symbol = tex.split(" = ")[0]
            slug = "symbol-" + re.sub(r"[^A-Za-z0-9]+", "-", symbol).strip("-")
            shown = mathml(tex, False)
            if shown in anchors or slug in anchors.values():
                continue
            first_cell = re.compile(rf"^(\|[^|\n]*?){re.escape(shown)}", re.MULTILINE)
            page.text = first_cell.sub(rf'\1<span id="{slug}">{shown}</span>', page.text, count=1)
            anchors[shown] = anchors[mathml(symbol, False)] = slug
    return anchors


def _link_page(page: Page, terms: list[str], symbols: dict[str, str]) -> list[Mention]:
    by_word = {term.lower(): term for term in terms}
    words = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(by_word, key=len, reverse=True))
    word = rf"(?<![\w/-])(?P<word>{words or '(?!)'})(?P<plural>e?s)?(?![\w-])"
    token = re.compile(
        rf"{VERBATIM} | {_HEADING} | {_MATH} | {_APART} | (?i:{word})",
        re.VERBOSE | re.MULTILINE | re.DOTALL,
    )
    linked: set[str] = set()
    mentions: list[Mention] = []
    section = ""

    def replace(match: re.Match[str]) -> str:
        nonlocal section
        if match["heading"]:
            section = match["heading"].lstrip("# ") if not match["heading"].startswith("# ") else ""
            for found in re.finditer(f"(?i){word}", section):
                mentions.append(Mention(by_word[_plain(found["word"])], page, section, True))
            return match[0]
        if match["math"]:
            slug = symbols.get(match["math"])
            if not slug or slug in linked:
                return match[0]
            linked.add(slug)
            spoken = slug.removeprefix("symbol-").replace("-", " ")  # a link's name comes from text, not from MathML
            return f'<a class="term" href="{page.link_to(NOTATION, slug)}" aria-label="{spoken}">{match["math"]}</a>'
        if not match["word"]:
            return match[0]
        term = by_word[_plain(match["word"])]
        around = match.string[match.start() - 1] + match.string[match.end() : match.end() + 1]
        strong = around in ("**", "__")
        if strong or term not in linked:
            mentions.append(Mention(term, page, section, strong))
        if term in linked or (_plain(match["word"]) in _EVERYDAY and not strong):
            return match[0]
        linked.add(term)
        return f'<a class="term" href="{page.link_to(GLOSSARY, anchor(term))}">{match[0]}</a>'

    page.text = token.sub(replace, page.text)
    return mentions


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
    places = ", ".join(_places(page, kept))
    return f'- <a class="term" href="{page.link_to(GLOSSARY, anchor(term))}">{escape(term)}</a>: {places}'


def _places(page: Page, mentions: list[Mention]) -> Iterator[str]:
    for chapter, of_chapter in groupby(mentions, key=lambda mention: mention.page.path):
        section = next(of_chapter)
        # mdBook makes the id of a heading from its text; where that holds math or markup, the chapter must do.
        simple = section.section and not re.search(r"[<&*_]|--", section.section)
        address = page.link_to(chapter, anchor(section.section) if simple else "")
        heading = f", *{section.section}*" if simple else ""
        yield f"[{section.page.title}]({address}){heading}"
