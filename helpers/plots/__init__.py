"""Figures that read well in a light and in a dark page, each with its alt text and its caption.

    fig, ax = plots.subplots(size=(6, 3))
    plots.loss_curve(ax, {"training": history})
    plots.show(fig, alt="What the picture shows.", caption="What to look for.")

``style`` holds the colours and the look, ``show`` and ``animate`` put a finished picture into the
notebook, and the other modules each draw one kind of picture into axes that you give them.
"""

from helpers.plots.animate import animate
from helpers.plots.blocks import blocks
from helpers.plots.board import training_board
from helpers.plots.curves import loss_curve
from helpers.plots.folds import folds
from helpers.plots.graph import Node, graph
from helpers.plots.heatmap import confusion_matrix, heatmap
from helpers.plots.images import images
from helpers.plots.regions import decision_regions
from helpers.plots.show import show
from helpers.plots.style import BLUE, COLOURS, GREEN, INK, LINE_STYLES, MARKERS, OCHRE, ORANGE, PURPLE, ROSE, subplots
from helpers.plots.surface import loss_surface
from helpers.plots.weights import weight_histogram

__all__ = [
    "BLUE",
    "COLOURS",
    "GREEN",
    "INK",
    "LINE_STYLES",
    "MARKERS",
    "OCHRE",
    "ORANGE",
    "PURPLE",
    "ROSE",
    "Node",
    "animate",
    "blocks",
    "confusion_matrix",
    "decision_regions",
    "folds",
    "graph",
    "heatmap",
    "images",
    "loss_curve",
    "loss_surface",
    "show",
    "subplots",
    "training_board",
    "weight_histogram",
]
