"""TeX becomes MathML while the book is built: no script, no font, no request when it is read."""

import html
import re
from collections.abc import Iterator
from functools import cache
from xml.etree import ElementTree

from math_core import LatexError, LatexToMathML

from helpers.course.book.errors import BookError

_CONVERTER = LatexToMathML(fancy_error=False)
_TAG = re.compile(r"(<[^>]*>)")
_SHORT = 16  # signs: a shorter formula in the text stays on one line
_BREAKS = set("=≈≠≤≥<>→←⇒⇔∈∼+−⋅×")
_ENTITY = re.compile(r"&(?!amp;|lt;|gt;|quot;|#)\w+;")  # HTML knows these, XML does not
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")


@cache
def mathml(tex: str, display: bool) -> str:
    """Return one line of MathML that may stand anywhere in Markdown.

    Parameters
    ----------
    tex : str
        What stands between the dollar signs.
    display : bool
        True for an equation on a line of its own.

    Raises
    ------
    BookError
        If the TeX does not parse; the message quotes it and says at which character.
    """
    try:
        markup = _CONVERTER.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        position, _, reason = str(error).partition(": ")
        raise BookError(
            f"the TeX {tex.strip()!r} does not parse at character {int(position) + 1}: {reason} "
            "Mend it, or write \\$ for a dollar sign that is no math."
        ) from None
    if not display:
        markup = "<wbr>".join(_lines(markup))
    # Text between inline tags is still Markdown to mdBook: punctuation goes in as character references.
    pieces = [piece if piece.startswith("<") else _as_references(piece) for piece in _TAG.split(markup)]
    return "".join(pieces).replace("\n", " ")


def _lines(markup: str) -> Iterator[str]:
    """Cut a long formula behind its relations and sums, as TeX does: browsers do not break MathML."""
    formula = ElementTree.fromstring(_ENTITY.sub(lambda match: html.unescape(match[0]), markup))
    if len("".join(formula.itertext())) <= _SHORT:
        yield markup
        return
    line = ElementTree.Element("math")
    for part in formula:
        line.append(part)
        binary = part.tag == "mo" and part.text in _BREAKS and part.get("lspace") != "0"
        if (binary or part.tag == "mspace") and len(line) > 1 and part is not formula[-1]:
            if binary:
                part.set("form", "infix")  # at a line's end it would lose its space
            yield ElementTree.tostring(line, encoding="unicode", short_empty_elements=False)
            line = ElementTree.Element("math")
    yield ElementTree.tostring(line, encoding="unicode", short_empty_elements=False)


def _as_references(text: str) -> str:
    return _PUNCTUATION.sub(lambda match: f"&#{ord(match[0])};", html.unescape(text))
