"""Numbers printed in chapter 5 of *Neural Networks from Scratch in Python* that the chapter must give.

Facts copied from the book; ``tests/helpers/test_nn_published.py`` holds the mean loss and the accuracy in the library.
"""

import numpy as np
import pytest

from helpers import data, nn

NOTEBOOK = "nnfs-05-loss/loss.ipynb"

Y_HAT = np.array([[0.7, 0.1, 0.2], [0.1, 0.5, 0.4], [0.02, 0.9, 0.08]])
LABELS = np.array([0, 1, 1])
LOSS = 0.38506088005216804


@pytest.fixture(scope="module")
def untrained():
    """The untrained network on the spiral, drawn in the book's order: probabilities and labels."""
    rng = data.legacy_rng(0)
    X, y = data.spiral(100, 3, rng)
    layers = nn.Dense(2, 3, rng=rng), nn.ReLU(), nn.Dense(3, 3, rng=rng), nn.Softmax()
    for layer in layers:
        X = layer.forward(X)
    return X, y


def test_one_sample(chapter):
    y_hat = np.array([[0.7, 0.1, 0.2]])
    assert chapter["nll"](y_hat, [0]) == pytest.approx(0.35667494393873245, abs=1e-12)
    assert chapter["cross_entropy"](y_hat, np.array([[1, 0, 0]])) == pytest.approx(0.35667494393873245, abs=1e-12)


@pytest.mark.parametrize(
    ("confidence", "logarithm"),
    [
        (0.95, -0.05129329438755058),
        (0.9, -0.10536051565782628),
        (0.8, -0.2231435513142097),
        (0.2, -1.6094379124341003),
        (0.1, -2.3025850929940455),
        (0.05, -2.995732273553991),
        (0.01, -4.605170185988091),
    ],
)
def test_the_table_of_logarithms(chapter, confidence, logarithm):
    assert chapter["nll"](np.array([[confidence, 1 - confidence]]), [0]) == pytest.approx(-logarithm, abs=1e-12)


def test_the_batch_in_both_forms_of_labels(chapter):
    each = [chapter["nll"](row[np.newaxis], [label]) for row, label in zip(Y_HAT, LABELS, strict=True)]
    np.testing.assert_allclose(each, [0.35667494, 0.69314718, 0.10536052], rtol=0, atol=1e-8)
    assert chapter["nll"](Y_HAT, LABELS) == pytest.approx(LOSS, abs=1e-12)
    for y in (LABELS, chapter["one_hot"](LABELS, 3)):
        assert chapter["cross_entropy"](Y_HAT, y) == pytest.approx(LOSS, abs=1e-12)


def test_the_library_clips_at_both_ends():
    loss = nn.CategoricalCrossEntropy()
    assert loss.forward([[0.0, 1.0]], [0]) == pytest.approx(16.11809565095832, abs=1e-12)
    assert loss.forward([[1.0, 0.0]], [0]) == pytest.approx(1.0000000494736474e-07, rel=1e-6)


def test_the_untrained_network(chapter, untrained):
    y_hat, y = untrained
    assert chapter["nll"](y_hat, y) == pytest.approx(1.0986104, abs=1e-7)
    assert chapter["share_right"](y_hat, y) == pytest.approx(0.34)
    assert np.bincount(y_hat.argmax(axis=1), minlength=3).tolist() == [8, 0, 292]


def test_the_accuracy_of_three_samples(chapter):
    y_hat = np.array([[0.7, 0.2, 0.1], [0.5, 0.1, 0.4], [0.02, 0.9, 0.08]])
    assert chapter["share_right"](y_hat, LABELS) == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    "number",
    [
        "0.35667 0.35667",
        "log 5.2 = 1.6487, and back: 5.2000",
        "probability 0.05 loss 2.9957",
        "picked: [0.7 0.5 0.9]",
        "losses: [0.3567 0.6931 0.1054] mean: 0.3851",
        "-log 0 = inf and back: 0.0 mean with three good samples: inf",
        "loss 1.098610 log 3 = 1.098612 accuracy 0.34",
        "chosen: [ 8 0 292] right by class: [3, 0, 99]",
        "accuracy 0.6667",
        "formula 1.2040 logarithm last 0.6931",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed
