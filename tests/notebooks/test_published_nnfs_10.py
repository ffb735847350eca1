"""Numbers printed in chapter 10 of *Neural Networks from Scratch in Python* that the chapter shows or its answers give.

Facts copied from the book; ``tests/helpers/test_nn_logs.py`` holds the library to the whole logs.
"""

import numpy as np
import pytest

from helpers import nn
from helpers.course.exercises import read
from tests.helpers.test_nn_logs import LOGS

NOTEBOOK = "nnfs-10-optimizers/optimizers.ipynb"


def test_decay_by_hand(chapter):
    place, optimizer, rates = np.zeros(1), chapter["DecayingSGD"](1.0, 0.1), []
    for _ in range(20):
        before = place.item()
        optimizer.step([place], [np.ones(1)])
        rates.append(before - place.item())
    assert rates[:3] == pytest.approx([1.0, 0.9090909090909091, 0.8333333333333334])
    assert rates[-1] == pytest.approx(0.3448275862068965)


def test_the_answers_agree_with_the_library(chapter):
    numbers = np.random.default_rng(0)
    start, gradients = numbers.standard_normal((2, 3)), numbers.standard_normal((10, 2, 3))
    for answer, rule in (
        (chapter["Momentum"](0.9), nn.SGD(lr=0.1, momentum=0.9)),
        (chapter["MyAdam"](), nn.Adam(lr=0.1)),
    ):
        mine, theirs = start.copy(), nn.Parameter(start)
        for gradient in gradients:
            answer.step([mine], [gradient], 0.1)
            theirs.grad = gradient
            rule.step([theirs])
        np.testing.assert_allclose(mine, theirs.value, rtol=1e-12)


@pytest.mark.parametrize(
    ("name", "epochs"),
    [
        ("sgd_lr1", [100, 200, 1000]),
        ("sgd_decay_1e-2", [100, 300, 500, 1000]),
        ("sgd_decay_1e-3", [100]),
        ("sgd_mom09", [100, 200, 300, 400, 500, 700, 1000]),
        ("adagrad", [100, 200, 300]),
        ("rmsprop_default", [100, 200, 300, 1000]),
        ("adam_tuned", [100, 200, 700, 800, 900, 2000, 3300, 7800, 9900, 10_000]),
    ],
)
def test_a_reader_of_the_book_finds_its_rows(printed, name, epochs):
    rows = {int(row[0]): row for row in LOGS[name] if row[0].isdigit()}
    for epoch in epochs:
        _, accuracy, loss, *lr = rows[epoch]
        assert f"epoch: {epoch}, acc: {accuracy}, loss: {loss}, lr: {' '.join(lr) or '1.0'}" in printed


@pytest.mark.parametrize(
    "name",
    [
        "sgd_lr1",
        "sgd_lr085",
        "sgd_decay_1e-2",
        "sgd_decay_1e-3",
        "sgd_mom09",
        "adagrad",
        "rmsprop_default",
        "adam_lr002",
        "adam_tuned",
    ],
)
def test_the_table_of_full_runs_is_the_books(told, name):
    _, accuracy, loss, *lr = next(row for row in LOGS[name] if row[0] == "10000")
    assert f"| {accuracy} | {loss} | {' '.join(lr)}" in told


@pytest.fixture(scope="module")
def told(house):
    """The text of the chapter."""
    cells = read(house.solutions / NOTEBOOK).cells
    return "\n".join(c.source for c in cells if c.cell_type == "markdown")
