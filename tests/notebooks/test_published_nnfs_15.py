"""Numbers printed in chapter 15 of *Neural Networks from Scratch in Python* that the chapter shows or its answers give.

Facts copied from the book; ``tests/helpers/test_nn_logs.py`` holds the library to the whole logs.
"""

import numpy as np
import pytest

from helpers import nn
from helpers.course.exercises import read
from tests.helpers.test_nn_logs import LOGS

NOTEBOOK = "nnfs-15-dropout/dropout.ipynb"
ROW = np.array([0.27, -1.03, 0.67, 0.99, 0.05, -0.37, -2.01, 1.13, -0.07, 0.73])


def test_the_mean_of_the_books_row_is_kept(chapter):
    mean, std = chapter["sums_through_dropout"](ROW, 0.3, 50_000, np.random.default_rng(0))
    assert ROW.sum() == pytest.approx(0.36)
    assert mean == pytest.approx(0.36, abs=0.04)
    assert std == pytest.approx(np.sqrt(3 / 7 * (ROW**2).sum()), rel=0.03)


def test_the_answers_agree_with_the_library(chapter):
    X, upstream = np.random.default_rng(1).standard_normal((2, 4, 6))
    mine = chapter["MyDropout"](0.25, np.random.default_rng(2))
    theirs = nn.Dropout(0.25, np.random.default_rng(2))
    kept = [np.count_nonzero(layer.forward(X)) for layer in (mine, theirs)]
    assert all(0 < count < X.size for count in kept)
    for layer in (mine, theirs):
        np.testing.assert_allclose(layer.backward(upstream) * X, layer.backward(X) * upstream)


def test_torch_takes_the_rate_as_the_share_switched_off():
    torch = pytest.importorskip("torch")
    zeros = (torch.nn.Dropout(0.9)(torch.ones(10_000)) == 0).float().mean()
    assert zeros == pytest.approx(0.9, abs=0.03)


@pytest.mark.parametrize("epoch", ["0", "100", "200", "500", "1000", "9900", "10000"])
def test_the_table_of_512_neurons_is_the_books(told, epoch):
    row = next(row for row in LOGS["dropout_1000x512"] if row[0] == epoch)
    columns = [epoch, *(number.removeprefix("0") for number in row[1:-1]), row[-1]]
    assert f"| {' | '.join(columns)} |" in told


@pytest.mark.parametrize("hidden", [64, 512])
def test_the_table_of_full_runs_is_the_books(told, hidden):
    for kind, words in (("l2", "L2"), ("dropout", "L2 and dropout")):
        rows = {row[0]: [number.removeprefix("0") for number in row[1:]] for row in LOGS[f"{kind}_1000x{hidden}"]}
        accuracy, loss, data_loss, penalty, _ = rows["10000"]
        parts = f" ({data_loss}, {penalty})" if kind == "dropout" else ""
        assert f"| {hidden} neurons, {words} | {accuracy} | {loss}{parts} | {' | '.join(rows['validation'])} |" in told


@pytest.fixture(scope="module")
def told(house):
    """The text of the chapter."""
    cells = read(house.solutions / NOTEBOOK).cells
    return "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
