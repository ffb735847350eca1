"""Numbers of chapter 16 of *Neural Networks from Scratch in Python* that the chapter shows or its answers give.

The run itself is held over its full length by ``tests/helpers/test_nn_logs.py``; here, what the chapter prints of it.
"""

import numpy as np
import pytest

from helpers import nn

NOTEBOOK = "nnfs-16-logistic/logistic.ipynb"


@pytest.mark.parametrize(
    "number",
    [
        "sigmoid( 2.0) = 0.88",
        "sigmoid( 3.0) = 0.95",
        "sigmoid(-2.0) = 0.12",
        "sigmoid(-3.0) = 0.05",
        "one number a sample: [ 2. 4. 5. 12. 10.]",
        "log 0 = -inf a mean with it: -inf",
        "[1 0 1]",
        "epoch: 0, acc: 0.500, loss: 0.693 (data_loss: 0.693, reg_loss: 0.000), lr: 0.001",
        "epoch: 1500, acc: 0.805, loss: 0.503 (data_loss: 0.464, reg_loss: 0.039), lr: 0.0009992510613295335",
        "epoch: 10000, acc: 0.965, loss: 0.219 (data_loss: 0.156, reg_loss: 0.063), lr: 0.0009950253706593885",
        "new points, acc: 0.945, loss: 0.207",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed


def test_the_answers_give_the_books_values_of_the_sigmoid(chapter):
    came = chapter["stable_sigmoid"](np.array([2.0, 3.0, -2.0, -3.0]))
    assert came.round(2).tolist() == [0.88, 0.95, 0.12, 0.05]


def test_a_saturated_sigmoid_gains_as_little_as_the_text_says(chapter):
    at_2, at_3, at_12, at_13 = chapter["stable_sigmoid"](np.array([2.0, 3.0, 12.0, 13.0]))
    assert (round(at_3 - at_2, 2), round(at_13 - at_12, 6)) == (0.07, 0.000004)


def test_the_answers_agree_with_the_library(chapter):
    rng = np.random.default_rng(1)
    z, y = 3 * rng.standard_normal((5, 3)), rng.integers(2, size=(5, 3))
    y_hat = chapter["stable_sigmoid"](z)
    np.testing.assert_allclose(y_hat, nn.Sigmoid().forward(z), rtol=1e-12)

    loss = nn.BinaryCrossEntropy()
    assert chapter["binary_losses"](y_hat, y).mean() == pytest.approx(loss.forward(y_hat, y), rel=1e-12)
    np.testing.assert_allclose(chapter["binary_gradient"](y_hat, y), loss.backward(), rtol=1e-12)

    joined = nn.SigmoidCrossEntropy()
    joined.forward(z, y)
    np.testing.assert_allclose(chapter["logit_gradient"](z, y), joined.backward(), rtol=1e-12)


def test_the_mended_report_says_what_the_library_says(chapter):
    rng = np.random.default_rng(2)
    y_hat, y = rng.uniform(0.05, 0.95, (9, 1)), rng.integers(2, size=9).astype(np.uint8)
    column = y.reshape(-1, 1)
    right = nn.BinaryCrossEntropy().forward(y_hat, column), nn.binary_accuracy(y_hat, column)
    assert chapter["report"](y_hat, y) == pytest.approx(right, rel=1e-12)


def test_torch_joins_sigmoid_and_loss_in_the_same_way(chapter):
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(3)
    z, y = 20 * rng.standard_normal((4, 2)), rng.integers(2, size=(4, 2))
    scores = torch.tensor(z, requires_grad=True)
    torch.nn.BCEWithLogitsLoss()(scores, torch.tensor(y, dtype=torch.float64)).backward()
    np.testing.assert_allclose(chapter["logit_gradient"](z, y), scores.grad.numpy(), rtol=1e-9, atol=1e-15)
