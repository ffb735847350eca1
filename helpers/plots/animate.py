"""Moving pictures that play without a kernel: animated PNG, which is lossless and keeps a transparent ground."""

import io
from base64 import b64encode
from collections.abc import Callable

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

from helpers.plots.show import described, publish
from helpers.plots.style import subplots

DPI = 192  # two device pixels for each CSS pixel, of which there are 96 to the inch
PALETTE = 96  # colours of all frames together: enough for soft edges, and a third of the bytes
HOLD = 1500  # milliseconds that the last frame stays before the film begins again


def animate(
    draw: Callable[[Axes, int], None],
    frames: int,
    size: tuple[float, float] = (5, 4),
    *,
    seconds: float = 4.0,
    alt: str,
    caption: str,
) -> None:
    """Display a film, drawn frame by frame, as an animated PNG.

    Parameters
    ----------
    draw : callable
        ``draw(ax, i)`` draws frame ``i`` of 0 … ``frames`` − 1 into axes that are already empty. Fix the
        limits of the axes, or the picture jumps.
    frames : int
        How many. Twenty to forty are enough for most ideas; each costs some 10 kB.
    size : (width, height)
        In inches.
    seconds : float
        How long one pass takes. The last frame then stays for a moment before the film begins again.
    alt, caption : str
        As in ``plots.show``; the alt text tells what moves, and how it ends.

    Raises
    ------
    ValueError
        If there are fewer than two frames, or ``alt`` or ``caption`` is empty.
    """
    words = described(alt, caption)
    if frames < 2:
        raise ValueError(f"A film needs at least two frames. Received: frames={frames}. Use plots.show for a still.")

    fig, ax = subplots(size=size)
    fig.set_dpi(DPI)
    canvas = FigureCanvasAgg(fig)
    pictures = []
    for i in range(frames):
        ax.clear()
        draw(ax, i)
        canvas.draw()
        if i == 0:
            fig.set_layout_engine("none")  # the frame stands still from here on, whatever the tick labels do
        pictures.append(Image.fromarray(np.array(canvas.buffer_rgba())))

    width, height = pictures[0].size
    png = io.BytesIO()
    first, *rest = _with_one_palette(pictures)
    duration = [round(1000 * seconds / frames)] * (frames - 1) + [HOLD]
    first.save(png, "PNG", save_all=True, append_images=rest, duration=duration, loop=0, optimize=True)
    css_pixels = {"width": round(width * 96 / DPI), "height": round(height * 96 / DPI)}
    publish("image/png", b64encode(png.getvalue()).decode(), words | css_pixels)


def _with_one_palette(pictures: list[Image.Image]) -> list[Image.Image]:
    """The frames in one common palette, which the format asks for: they are reduced as one tall picture."""
    width, height = pictures[0].size
    tall = Image.new("RGBA", (width, height * len(pictures)))
    for i, picture in enumerate(pictures):
        tall.paste(picture, (0, i * height))
    tall = tall.quantize(PALETTE, method=Image.Quantize.FASTOCTREE)
    return [tall.crop((0, i * height, width, (i + 1) * height)) for i in range(len(pictures))]
