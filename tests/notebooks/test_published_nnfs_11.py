"""Numbers of chapter 11 of *Neural Networks from Scratch in Python* that the chapter's code must give.

The run itself is held over its full length by ``tests/helpers/test_nn_logs.py``; here, what the chapter prints of it.
"""

import numpy as np
import pytest

from helpers import data, nn

NOTEBOOK = "nnfs-11-testing/testing.ipynb"


@pytest.mark.parametrize(
    "number",
    [
        "epoch: 100, acc: 0.713, loss: 0.684, lr: 0.04999752512250644",
        "epoch: 9800, acc: 0.983, loss: 0.075, lr: 0.04975621940303483",
        "epoch: 10000, acc: 0.983, loss: 0.074, lr: 0.04975126853296942",
        "test, acc: 0.803, loss: 0.858",
        "lowest test loss 0.481 at epoch 900",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed


def test_the_answer_scores_a_network_as_the_library_does(chapter):
    rng = np.random.default_rng(4)
    X, y = data.spiral(20, 3, rng)
    network = nn.Network(nn.Dense(2, 8, rng=rng, scale=1.0), nn.ReLU(), nn.Dense(8, 3, rng=rng, scale=1.0))
    parameters = [parameter.value for parameter in network.parameters()]
    assert chapter["score_on"](parameters, X, y) == pytest.approx(
        nn.evaluate(network, X, y, nn.SoftmaxCrossEntropy()), rel=1e-12
    )


def test_the_answer_finds_no_leak_between_two_draws_but_the_common_origin(chapter):
    rng = np.random.default_rng(5)
    leaks = chapter["find_leaks"](data.spiral(30, 3, rng), data.spiral(20, 3, rng), 1e-9)
    assert leaks == [0, 20, 40]
