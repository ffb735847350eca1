"""From a finished figure to the notebook's output: compact, repeatable SVG with alt text and caption."""

import io
import re

import matplotlib
from IPython.display import display
from matplotlib import pyplot
from matplotlib.figure import Figure

from helpers.live import Place

# A fixed salt and no date: the same figure gives the same file, so a diff shows only what changed.
REPEATABLE = {"svg.hashsalt": "tensors-to-networks", "svg.fonttype": "path"}
NO_METADATA = dict.fromkeys(("Creator", "Date", "Format", "Type"))


def show(fig: Figure, *, alt: str, caption: str, place: Place | None = None) -> None:
    """Display a figure as SVG on a transparent ground, and close it.

    Parameters
    ----------
    fig : Figure
        Of ``plots.subplots`` or any other.
    alt : str
        What the picture shows, for a reader who cannot see it.
    caption : str
        What to look for. Both go into the output's metadata, under its MIME type.
    place : Place, optional
        Where an earlier picture stands that this one replaces.

    Raises
    ------
    ValueError
        If ``alt`` or ``caption`` is empty.
    """
    words = described(alt, caption)
    svg = io.StringIO()
    with matplotlib.rc_context(REPEATABLE):
        fig.savefig(svg, format="svg", transparent=True, bbox_inches="tight", pad_inches=0.06, metadata=NO_METADATA)
    pyplot.close(fig)
    publish("image/svg+xml", compact(svg.getvalue()), words, place)


def compact(svg: str) -> str:
    """Coordinates with two decimals, a hundredth of a point, instead of six, and no needless space inside paths."""

    def shorten(attribute: re.Match) -> str:
        numbers = re.sub(r"-?\d+\.\d+", lambda number: f"{round(float(number[0]), 2) + 0:g}", attribute[0])
        return re.sub(r"\s*([A-Za-z])\s*", r"\1", " ".join(numbers.split()))

    return re.sub(r'(?<= )(?:d|x|y|points)="[^"]*"', shorten, svg)


def described(alt: str, caption: str) -> dict[str, str]:
    """The metadata of a picture, refused when a word is missing."""
    words = {"alt": alt, "caption": caption}
    for name, text in words.items():
        if not isinstance(text, str) or not text.strip():
            advice = {"alt": "Say what the picture shows, for who cannot see it", "caption": "Say what to look for"}
            raise ValueError(f"{name} must be a sentence. Received: {name}={text!r}. {advice[name]}.")
    return {name: " ".join(text.split()) for name, text in words.items()}


def publish(mime: str, content: str | bytes, metadata: dict, place: Place | None = None) -> None:
    """Send one picture to the notebook; where no picture can be shown, its alt text stands in."""
    bundle, about = {mime: content, "text/plain": metadata["alt"]}, {mime: metadata}
    if place is None:
        display(bundle, raw=True, metadata=about)
    else:
        place.put(bundle, about)
