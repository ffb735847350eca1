"""Markdown as Jupyter reads it becomes Markdown as mdBook reads it: math is rendered, links lead to pages."""

import re
from urllib.parse import unquote, urlsplit

from helpers.course.book.errors import BookError
from helpers.course.book.tex import mathml

# Code comes first: nothing inside it is math or a link.
_TOKEN = re.compile(
    r"""
      (?P<code> ^[ >]*(?P<fence>`{3,}|~{3,})[^\n]*\n (?:.*?\n)?? [ >]*(?P=fence)[`~]*[ ]*$
              | (?P<ticks>(?<!`)`+(?!`)) .+? (?<!`)(?P=ticks)(?!`) )
    | (?P<escaped> \\[\\$`] )
    | \$\$ (?P<display> .+? ) \$\$
    | \$ (?P<inline> (?=\S) (?:[^$`\\\n]|\\.|\n(?!\s*\n))+? (?<=\S) ) \$ (?!\d)
    | (?P<bare> \\begin\{\w+ )
    | (?<=\]\() (?P<link> [^)\s]+ )
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_QUOTE_MARK = re.compile(r"^[ ]*>[ ]?", re.MULTILINE)


def to_book(markdown: str) -> str:
    """Return `markdown` with its math as MathML and its links to notebooks as links to pages.

    Raises
    ------
    BookError
        If TeX does not parse, or an environment stands outside dollar signs.
    """
    return _TOKEN.sub(_replace, markdown)


def anchor(heading: str) -> str:
    """Return the id that mdBook gives to a heading, from its text or from Jupyter's own anchor for it."""
    return re.sub(r"[^\w-]", "", re.sub(r"\s", "-", heading.strip())).lower()


def _replace(match: re.Match[str]) -> str:
    kind = match.lastgroup if match.lastgroup not in ("fence", "ticks") else "code"
    if kind == "display":
        tex = match["display"]
        if _is_quoted(match):
            tex = _QUOTE_MARK.sub("", tex)
        return f'<span class="equation">{mathml(tex, True)}</span>'
    if kind == "inline":
        return mathml(match["inline"], False)
    if kind == "link":
        return _page_link(match["link"])
    if kind == "bare":
        raise BookError(f"{match['bare']}}} stands outside dollar signs: put the equation between $$ and $$.")
    return match[0]


def _is_quoted(match: re.Match[str]) -> bool:
    line_start = match.string.rfind("\n", 0, match.start()) + 1
    return match.string[line_start:].lstrip(" ").startswith(">")


def _page_link(target: str) -> str:
    address = urlsplit(target)
    if address.scheme or address.netloc:
        return target
    if address.path.endswith(".ipynb"):
        address = address._replace(path=address.path.removesuffix(".ipynb") + ".html")
    return address._replace(fragment=anchor(unquote(address.fragment))).geturl()
