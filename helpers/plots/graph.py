"""Computational graphs: values flow forward, gradients flow back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from matplotlib.axes import Axes

from helpers.plots.style import BLUE, INK, ORANGE


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

    Leaves are boxes, operations are circles. Above a node stands its value, below it, in bold and in the accent
    colour, its gradient.

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

    shapes = {}
    for name, node in nodes.items():
        is_leaf = node.kind == "leaf"
        shapes[name] = ax.text(
            *node.at,
            node.text,
            ha="center",
            va="center",
            color=INK,
            fontsize=11 if is_leaf else 12,
            bbox={
                "boxstyle": "round,pad=0.4,rounding_size=0.25" if is_leaf else "circle,pad=0.35",
                "fc": (INK if is_leaf else BLUE, 0.1),
                "ec": INK if is_leaf else BLUE,
                "lw": 1.2,
            },
        )
        for number, offset, style in ((node.value, 17, {"va": "bottom"}), (node.grad, -17, {"va": "top"})):
            if number is not None:
                accent = {"color": ORANGE, "weight": "bold"} if offset < 0 else {"color": INK}
                ax.annotate(
                    fmt.format(number),
                    node.at,
                    (0, offset),
                    textcoords="offset points",
                    ha="center",
                    fontsize=9.5,
                    **style,
                    **accent,
                )

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
