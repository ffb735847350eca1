"""A figure is a file beside the pages, named after its content, with its size and its words in the page."""

import base64
import hashlib
import re
from dataclasses import dataclass
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from helpers.course.book.errors import BookError
from helpers.course.book.prose import to_book

SUFFIXES = {"image/svg+xml": ".svg", "image/gif": ".gif", "image/png": ".png", "image/jpeg": ".jpg"}
_FILM, _STILL = ".film", ".still.png"  # what stands between an animation's name and suffix; of its last frame
_LENGTH = re.compile(r"([\d.]+)\s*(pt|px|)$")
_PIXELS = {"pt": 4 / 3, "px": 1.0, "": 1.0}


@dataclass(frozen=True)
class FigureStore:
    """Where the figures of one page go, and how the page reaches them.

    Attributes
    ----------
    folder : Path
        The folder on disk.
    link : str
        The same folder as seen from the page, such as ``../figures``.
    """

    folder: Path
    link: str

    def keep(self, content: bytes, suffix: str) -> str:
        """Write `content` under a name that is its own hash and `suffix`; return the link to it."""
        name = hashlib.sha256(content).hexdigest()[:16] + suffix
        (self.folder / name).write_bytes(content)
        return f"{self.link}/{name}"


def figure(mime: str, payload: str, metadata: dict[str, Any], store: FigureStore) -> str:
    """Return the figure as HTML, and keep its files in `store`.

    Parameters
    ----------
    mime : str
        One of ``SUFFIXES``.
    payload : str
        The SVG itself, or the base64 text of another picture.
    metadata : dict
        Of the output: ``alt`` says what the picture shows, ``caption`` what to look for; ``width`` and ``height`` are
        its size on the page, where that is not the file's own.

    Raises
    ------
    BookError
        If there is no alt text, or the picture cannot be read.
    """
    alt = metadata.get("alt", "").strip()
    if not alt:
        raise BookError("a figure has no alt text: show it with plots.show(fig, alt=..., caption=...), run the cell.")
    if mime == "image/svg+xml":
        content, (width, height), moves = payload.encode(), _svg_size(payload), False
    else:
        content = base64.b64decode(payload)
        (width, height), moves = _size_and_motion(content)
    width, height = metadata.get("width", width), metadata.get("height", height)
    source = store.keep(content, f"{_FILM if moves else ''}{SUFFIXES[mime]}")
    picture = _image(source, alt, width, height, "moving" if moves else "")
    if moves:  # the style sheet shows one of the two
        picture += _image(source.partition(_FILM)[0] + _STILL, alt, width, height, "still")
    caption = " ".join(metadata.get("caption", "").split())
    captioned = f"<figcaption>\n\n{to_book(caption)}\n\n</figcaption>" if caption else ""
    return f"<figure>{picture}{captioned}</figure>"


def _image(source: str, alt: str, width: int, height: int, kind: str) -> str:
    of_kind = f' class="{kind}"' if kind else ""
    words = escape(" ".join(alt.split()))
    return f'<img{of_kind} src="{source}" alt="{words}" width="{width}" height="{height}" loading="lazy">'


def _svg_size(svg: str) -> tuple[int, int]:
    """Return width and height in pixels, from the root's own lengths or its viewBox."""
    root = re.search(r"<svg\b[^>]*>", svg)
    if not root:
        raise BookError("a figure's SVG has no <svg> element: run the cell again.")
    attributes = dict(re.findall(r'([\w:]+)\s*=\s*"([^"]*)"', root[0]))
    lengths = [_LENGTH.match(attributes.get(side, "")) for side in ("width", "height")]
    if all(lengths):
        width, height = (float(length[1]) * _PIXELS[length[2]] for length in lengths if length)
    elif len(box := attributes.get("viewBox", "").replace(",", " ").split()) == 4:
        width, height = float(box[2]), float(box[3])
    else:
        raise BookError("a figure's SVG says neither its width and height nor a viewBox: give it one of them.")
    return round(width), round(height)


def _size_and_motion(content: bytes) -> tuple[tuple[int, int], bool]:
    """Return the size in pixels, and whether the picture is an animation."""
    try:
        with Image.open(BytesIO(content)) as image:
            size, moves = image.size, getattr(image, "n_frames", 1) > 1
            image.verify()
            return size, moves
    except (OSError, SyntaxError):  # the second is Pillow's word for a wrong checksum
        raise BookError("a figure's picture cannot be read: run the cell again.") from None


def films(folder: Path) -> list[Path]:
    """Return the animations that were kept in a folder; each still wants :func:`write_still`."""
    return sorted(folder.glob(f"*{_FILM}.*"))


def write_still(film: Path) -> None:
    """Write the last frame of an animation beside it, for paper and for readers who ask for no motion."""
    with Image.open(film) as image:
        image.seek(image.n_frames - 1)
        image.save(film.with_name(film.name.partition(_FILM)[0] + _STILL), "PNG")
