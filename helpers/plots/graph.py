"""Computational graphs: values flow forward, gradients flow back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.text import Text

from helpers.plots.style import BLUE, INK, ORANGE, written


@dataclass(frozen=True)
class Node:
    """One node of a computational graph.

    ``at`` is (column, row), row 0 on top. ``value`` is what the forward pass has put there and ``grad`` the
    gradient of the result with respect to it; None is not known yet.
    """

    at: tuple[float, float]
    text: str
    value: float | None = None
    grad: float | None = None
    kind: Literal["leaf", "op"] = "leaf"


def graph(ax: Axes, nodes: Mapping[str, Node], edges: Sequence[tuple[str, str]], fmt: str = "{:g}") -> None:
    """Draw a computational graph, from left to right.

    Leaves are boxes, operations are round. Above a node stands its value and below it, bold and in the accent
    colour, its gradient; where nothing leads into a node the two stand at its left.

    Parameters
    ----------
    ax : Axes
    nodes : mapping from name to Node
    edges : sequence of (from, to)
        Names of nodes.
    fmt : str
        The format of values and gradients.

    Raises
    ------
    ValueError
        If an edge names a node that is not there.
    """
    for edge in edges:
        if missing := set(edge) - set(nodes):
            raise ValueError(f"Edge {edge} names {sorted(missing)}, and the nodes are {sorted(nodes)}.")

    shapes = {name: _shape(ax, node) for name, node in nodes.items()}
    ends = {end for _, end in edges}
    for name, node in nodes.items():
        _numbers(ax, node, shapes[name], fmt, beside=name not in ends)

    for start, end in edges:
        ax.annotate(
            "",
            nodes[end].at,
            nodes[start].at,
            arrowprops={
                "arrowstyle": "-|>,head_width=0.22,head_length=0.45",
                "color": INK,
                "lw": 1.1,
                "shrinkA": 1.5,
                "shrinkB": 1.5,
                "patchA": shapes[start].get_bbox_patch(),
                "patchB": shapes[end].get_bbox_patch(),
            },
            zorder=4,  # after the nodes, whose outlines the arrows are cut at
        )

    columns, rows = zip(*(node.at for node in nodes.values()), strict=True)
    ax.set(xlim=(min(columns) - 0.5, max(columns) + 0.5), ylim=(max(rows) + 0.5, min(rows) - 0.5))
    ax.set_axis_off()


def _shape(ax: Axes, node: Node) -> Text:
    """The node's text in a box, a circle, or a pill where the operation's name is long."""
    if node.kind == "leaf":
        colour, style = INK, "round,pad=0.4,rounding_size=0.25"
    else:
        colour, style = BLUE, "circle,pad=0.3" if len(node.text) <= 2 else "round,pad=0.45,rounding_size=1.1"
    box = {"boxstyle": style, "fc": (colour, 0.1), "ec": colour, "lw": 1.2}
    return ax.text(*node.at, node.text, ha="center", va="center", fontsize=11, bbox=box)


def _numbers(ax: Axes, node: Node, shape: Text, fmt: str, beside: bool) -> None:
    """Value and gradient, as far as they are known."""
    looks = ({"color": INK}, {"color": ORANGE, "weight": "bold"})
    for number, side, look in zip((node.value, node.grad), (1, -1), looks, strict=True):
        if number is None:
            continue
        anchor, offset, ha = ((0, 0.5), (-9, 1.5 * side), "right") if beside else ((0.5, 0.5), (0, 15 * side), "center")
        ax.annotate(
            written(number, fmt),
            anchor,  # a share of the shape's text
            offset,
            xycoords=shape,
            textcoords="offset points",
            ha=ha,
            va="bottom" if side > 0 else "top",
            fontsize=9.5,
            **look,
        )
