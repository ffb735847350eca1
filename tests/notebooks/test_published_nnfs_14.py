"""Numbers printed in chapter 14 of *Neural Networks from Scratch in Python* that the chapter shows or its answers give.

Facts copied from the book; ``tests/helpers/test_nn_logs.py`` holds the library to the whole runs.
"""

import numpy as np
import pytest

from helpers import nn
from helpers.course.exercises import read
from tests.helpers.test_nn_logs import LOGS, run

NOTEBOOK = "nnfs-14-regularisation/regularisation.ipynb"


def test_the_signs_of_one_neurons_weights(printed):
    assert nn.Penalty(l1=1.0).gradient([0.2, 0.8, -0.5]).tolist() == [1, 1, -1]
    assert "[1, 1, -1]" in printed


def test_the_penalty_by_hand(chapter, printed):
    W, b = np.array([[1.0, -2.0], [3.0, 0.5]]), np.array([[0.1, -0.2]])
    assert chapter["penalty_loss"](W, b, l2_W=0.01) == pytest.approx(0.1425)
    assert "L2 0.1425" in printed


def test_the_answers_agree_with_the_library(chapter):
    numbers = np.random.default_rng(0)
    X, upstream = numbers.standard_normal((5, 3)), numbers.standard_normal((5, 2))
    price = nn.Penalty(l1=0.1, l2=0.02)
    layer = nn.Dense(3, 2, rng=numbers, scale=1.0, penalty_W=price, penalty_b=price)
    layer.forward(X)
    layer.backward(upstream)
    mine = chapter["penalised_gradients"](X, upstream, layer.W.value, layer.b.value, 0.1, 0.02)
    np.testing.assert_allclose(mine[0], layer.W.grad)
    np.testing.assert_allclose(mine[1], layer.b.grad)
    total = chapter["penalty_loss"](layer.W.value, layer.b.value, 0.1, 0.02, 0.1, 0.02)
    assert total == pytest.approx(price.loss(layer.W.value) + price.loss(layer.b.value))


@pytest.mark.parametrize(("name", "points"), [("l2_1000x64", ""), ("l2_1000x256", ", 256"), ("l2_1000x512", ", 512")])
def test_the_table_of_full_runs_is_the_books(told, name, points):
    _, accuracy, loss, of_data, of_size, lr = next(row for row in LOGS[name] if row[0] == "10000")
    _, new_accuracy, new_loss = next(row for row in LOGS[name] if row[0] == "validation")
    neurons = f"{points} neurons" if points else ""
    row = f"| L2, 3000 points{neurons} | {accuracy} | {loss} ({of_data}, {of_size}) | {new_accuracy} | {new_loss} |"
    assert row in told
    assert lr in told


def test_the_book_compares_it_with_its_run_without_penalty(told):
    row = next(row for row in LOGS["adam_tuned"] if row[0] == "10000")
    score = next(row for row in LOGS["adam_tuned"] if row[0] == "validation")
    assert f"| no penalty, rate 0.05 | {row[1]} | {row[2]} | {score[1]} | {score[2]} |" in told


@pytest.mark.slow
def test_the_controlled_run_without_penalty_is_ours(told):
    history, score = run(nn.Adam(lr=0.02, decay=5e-7))
    numbers = (history.accuracy[-1], history.loss[-1], score.accuracy, score.loss)
    assert "| no penalty, rate 0.02 (ours) | " + " | ".join(f"{n:.3f}" for n in numbers) + " |" in told


@pytest.fixture(scope="module")
def told(house):
    """The text of the chapter."""
    cells = read(house.solutions / NOTEBOOK).cells
    return "\n".join(c.source for c in cells if c.cell_type == "markdown")
