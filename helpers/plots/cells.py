"""What pictures made of cells share: a unit that is never too large, and numbers that fit their cell."""

from matplotlib.axes import Axes
from matplotlib.text import Text
from matplotlib.transforms import Bbox

LARGEST = 0.46  # inches: the height of a cell, however much room there is
LARGEST_TEXT = 12  # points


class CellText(Text):
    """A text whose size is a share of its cell (one unit of the y axis), at the scale at which the axes are drawn."""

    def __init__(self, x: float, y: float, text: str, share: float, **style):
        super().__init__(x, y, text, ha="center", va="center", **style)
        self._share = share
        self.set_in_layout(False)

    def draw(self, renderer):
        (_, y0), (_, y1) = self.axes.transData.transform([(0, 0), (0, 1)])
        points = abs(y1 - y0) * 72 / self.get_figure(root=True).dpi
        self.set_fontsize(min(self._share * points, LARGEST_TEXT))
        super().draw(renderer)


def frame(ax: Axes, box: Bbox) -> None:
    """Let the axes show ``box`` at equal scale, upside down like a matrix, and no larger than is pleasant."""
    fig = ax.get_figure()
    position = ax.get_position()
    width, height = position.width * fig.get_figwidth(), position.height * fig.get_figheight()
    inch = min(width / box.width, height / box.height, LARGEST)
    half_width, half_height = width / inch / 2, height / inch / 2
    centre_x, centre_y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    ax.set(
        xlim=(centre_x - half_width, centre_x + half_width),
        ylim=(centre_y + half_height, centre_y - half_height),
        aspect="equal",
    )
    ax.set_axis_off()
