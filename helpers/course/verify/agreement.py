"""When two outputs agree: texts up to the last printed digit, pictures by what they show."""

from __future__ import annotations

import base64
import io
import re
from xml.etree import ElementTree

NUMBER = re.compile(r"(?<![\w.])[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?(?![\w])")
_RTOL = 1e-9
_SLACK = 0.02  # of a picture's width: how far what it shows may lie elsewhere
_FADE = 0.02  # of full brightness: how far pixels may differ, in the mean of a frame
_THUMBNAIL = (64, 64)
_COORDINATES = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_COLOUR = re.compile(r"#[0-9a-f]{6}")


def texts_agree(came: str, stored: str) -> bool:
    """Whether two texts are the same but for decimals that differ by one in the last printed place.

    Whole numbers, and words, must be equal; how many blanks align a column does not count.
    """
    if _frame(came) != _frame(stored):
        return False
    return all(map(_numbers_agree, NUMBER.findall(came), NUMBER.findall(stored)))


def pictures_agree(mime: str, came: str, stored: str) -> str:
    """Compare two pictures by what they show.

    Returns
    -------
    str
        What differs, in a sentence, or nothing at all.
    """
    return _drawings_agree(came, stored) if mime == "image/svg+xml" else _frames_agree(came, stored)


def _frame(text: str) -> list[str]:
    return NUMBER.sub(" 0 ", text).split()


def _numbers_agree(came: str, stored: str) -> bool:
    if came == stored:
        return True
    if not any(mark in stored.lower() for mark in ".e"):
        return False
    last_place = max(_last_place(came), _last_place(stored))
    return abs(float(came) - float(stored)) <= max(1.01 * last_place, _RTOL * abs(float(stored)))


def _last_place(number: str) -> float:
    mantissa, _, exponent = number.lower().partition("e")
    decimals = len(mantissa.partition(".")[2])
    return 10.0 ** (int(exponent or 0) - decimals)


def _drawings_agree(came: str, stored: str) -> str:
    ours, theirs = _Drawing(came), _Drawing(stored)
    if ours.words != theirs.words:
        differ = next((pair for pair in zip(ours.words, theirs.words, strict=False) if pair[0] != pair[1]), None)
        return f"the picture reads {differ[0]!r}, not {differ[1]!r}" if differ else "the picture has other words in it"
    if ours.parts.keys() != theirs.parts.keys():
        odd = sorted(ours.parts.keys() ^ theirs.parts.keys())
        return f"the picture has other parts: {', '.join(odd[:3])}"
    for name, (points, colours) in ours.parts.items():
        others, other_colours = theirs.parts[name]
        if colours != other_colours:
            return f"{name} of the picture has other colours"
        far = _apart(points, others)
        if far > _SLACK * theirs.width:
            return f"{name} of the picture lies elsewhere, by {far:.0f} of {theirs.width:.0f} points"
    return ""


def _apart(points: list[tuple[float, float]], others: list[tuple[float, float]]) -> float:
    """How far two parts of a picture lie apart: point by point or, where their numbers differ, by their outlines."""
    if len(points) != len(others):
        points, others = _outline(points), _outline(others)
    return max(max(abs(x - u), abs(y - v)) for (x, y), (u, v) in zip(points, others, strict=True))


def _outline(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    xs, ys = zip(*points, strict=True)
    return [(min(xs), min(ys)), (max(xs), max(ys)), (sum(xs) / len(xs), sum(ys) / len(ys))]


class _Drawing:
    """What an SVG of matplotlib's shows: its words, and where each of its parts lies, in which colours."""

    def __init__(self, text: str) -> None:
        parser = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_comments=True))
        root = ElementTree.fromstring(text, parser)
        self.width = float(root.get("viewBox", "0 0 100 100").split()[2])
        self.words = [node.text.strip() for node in root.iter() if node.tag is ElementTree.Comment and node.text]
        self.parts: dict[str, tuple[list[tuple[float, float]], set[str]]] = {}
        self._visit(root, "")

    def _visit(self, node: ElementTree.Element, part: str) -> None:
        if node.tag is ElementTree.Comment or node.tag.endswith("}defs") or "text_" in part:
            return
        part = node.get("id", part) if node.tag.endswith("}g") else part
        if points := _points(node):
            all_points, colours = self.parts.setdefault(part, ([], set()))
            all_points += points
            colours |= set(_COLOUR.findall(node.get("style", "")))
        for child in node:
            self._visit(child, part)


def _points(node: ElementTree.Element) -> list[tuple[float, float]]:
    if node.tag.endswith("}use") and node.get("x"):
        return [(float(node.get("x")), float(node.get("y")))]
    numbers = [float(n) for n in _COORDINATES.findall(node.get("d", ""))]
    return list(zip(numbers[::2], numbers[1::2], strict=False))


def _frames_agree(came: str, stored: str) -> str:
    from PIL import Image, ImageChops, ImageStat

    ours, theirs = (Image.open(io.BytesIO(base64.b64decode(text))) for text in (came, stored))
    frames = [getattr(image, "n_frames", 1) for image in (ours, theirs)]
    if frames[0] != frames[1]:
        return f"the picture has {frames[0]} frames, not {frames[1]}"
    if max(abs(a - b) for a, b in zip(ours.size, theirs.size, strict=True)) > _SLACK * theirs.width:
        return f"the picture measures {ours.size}, not {theirs.size}"
    for i in range(frames[0]):
        ours.seek(i)
        theirs.seek(i)
        small = [image.convert("RGBA").resize(_THUMBNAIL) for image in (ours, theirs)]
        apart = max(ImageStat.Stat(ImageChops.difference(*small)).mean) / 255
        if apart > _FADE:
            return f"frame {i} of the picture differs by {apart:.0%} of full brightness"
    return ""
