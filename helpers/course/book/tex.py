"""TeX becomes MathML while the book is built: no script, no font, no request when it is read."""

import html
import re
from functools import cache

from math_core import LatexError, LatexToMathML

from helpers.course.book.errors import BookError

_CONVERTER = LatexToMathML(fancy_error=False)
_TAG = re.compile(r"(<[^>]*>)")
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
    # Text between inline tags is still Markdown to mdBook: punctuation goes in as character references.
    pieces = [piece if piece.startswith("<") else _as_references(piece) for piece in _TAG.split(markup)]
    return "".join(pieces).replace("\n", " ")


def _as_references(text: str) -> str:
    return _PUNCTUATION.sub(lambda match: f"&#{ord(match[0])};", html.unescape(text))
