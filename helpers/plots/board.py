"""A training run at one glance."""

from collections.abc import Callable

import numpy as np
from matplotlib.figure import Figure

from helpers.plots.curves import loss_curve
from helpers.plots.regions import decision_regions
from helpers.plots.style import GREEN, LINE_STYLES, subplots


def training_board(predict: Callable[[np.ndarray], object], X: object, y: object, history: object) -> Figure:
    """Draw decision regions, loss, accuracy and learning rate of a run, in a figure of four.

        fig = plots.training_board(lambda points: network.predict(points).argmax(axis=1), X, y, history)
        plots.show(fig, alt="…", caption="…")

    Parameters
    ----------
    predict, X, y
        As for ``plots.decision_regions``.
    history : nn.History
        Or anything with ``loss``, ``data_loss``, ``accuracy`` and ``lr``, of shape (epochs,), and ``validation``,
        which maps epochs to scores with a ``loss`` and an ``accuracy``. The loss without penalty is drawn beside the
        loss where they differ, and the validation where there is one.

    Returns
    -------
    fig : Figure
    """
    fig, axes = subplots(2, 2, size=(7.6, 5.6))
    regions, losses, accuracies, rates = axes.ravel()
    decision_regions(regions, predict, X, y)
    regions.set(xlabel="$x_0$", ylabel="$x_1$")

    curves = {"training": history.loss}
    if np.any(history.loss != history.data_loss):
        curves["without penalty"] = history.data_loss
    loss_curve(losses, curves)
    loss_curve(accuracies, {"training": history.accuracy})
    loss_curve(rates, {"rate": history.lr})
    if history.validation:
        epochs = list(history.validation)
        for ax, name in ((losses, "loss"), (accuracies, "accuracy")):
            scores = [getattr(score, name) for score in history.validation.values()]
            ax.plot(epochs, scores, color=GREEN, ls=LINE_STYLES[2], marker="", label="validation")
            ax.legend()
    for ax, name in ((losses, "loss"), (accuracies, "accuracy"), (rates, "learning rate")):
        ax.set(xlabel="epoch", ylabel=name)
    accuracies.set_ylim(None, 1.02)
    rates.set_ylim(0, None)
    return fig
