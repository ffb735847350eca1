"""Markdown as Jupyter reads it becomes Markdown as mdBook reads it: math is rendered, links lead to pages."""

import re
from urllib.parse import unquote, urlsplit

from helpers.course.book.errors import BookError
from helpers.course.book.tex import mathml

# Code blocks and code in a line: nothing inside them is math, a link or a word.
VERBATIM = r"""(?:
      ^[ >]*(?P<fence>`{3,}|~{3,})[^\n]*\n (?:.*?\n)?? [ >]*(?P=fence)[`~]*[ ]*$
    | (?P<ticks>(?<!`)`+(?!`)) .+? (?<!`)(?P=ticks)(?!`)
)"""
_TOKEN = re.compile(
    VERBATIM
    + r"""
    | (?P<escaped> \\[\\$`] )
    | \$\$ (?P<display> .+? ) \$\$
    | \$ (?P<inline> (?=\S) (?:[^$`\\\n]|\\.|\n(?!\s*\n))+? (?<=\S) ) \$ (?!\d)
    | (?P<bare> \\begin\{\w+ )
    | (?<=\]\() (?P<link> [^)\s]+ )
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
_LABEL = re.compile(r"\\label\{([^}]*)\}")
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
    kind = match.lastgroup
    if kind == "display":
        tex = match["display"]
        if _is_quoted(match):
            tex = _QUOTE_MARK.sub("", tex)
        return _equation(tex)
    if kind == "inline":
        return mathml(match["inline"], False)
    if kind == "link":
        return _page_link(match["link"])
    if kind == "bare":
        raise BookError(f"{match['bare']}}} stands outside dollar signs: put the equation between $$ and $$.")
    return match[0]


def _equation(tex: str) -> str:
    label = _LABEL.search(tex)
    if not label:
        return f'<span class="equation">{mathml(tex, True)}</span>'
    if not re.fullmatch(r"eq-[a-z0-9-]+", label[1]):
        raise BookError(f"the label {label[1]!r} is none: write \\label{{eq-…}} in small letters, digits and hyphens.")
    return f'<span class="equation" id="{label[1]}">{mathml(_LABEL.sub("", tex), True)}</span>'


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
