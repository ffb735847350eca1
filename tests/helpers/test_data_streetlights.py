"""Streetlights: the tables, and published figures that learning from them must give.

Facts after chapter 6 of *Grokking Deep Learning*: its weights [0.5, 0.48, -0.7], learning rate 0.1, error = delta².
"""

import numpy as np
import pytest

from helpers import data, nn


def test_the_two_tables():
    X, walk = data.streetlights()
    assert X.tolist() == [[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1], [1, 0, 1]]
    assert walk.tolist() == [0, 1, 0, 1, 1, 0] == X[:, 1].tolist()
    X, y = data.streetlights_xor()
    assert X.tolist() == [[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]]
    assert y.tolist() == [[1], [1], [0], [0]]
    assert X.dtype == walk.dtype == y.dtype == np.float64


def test_one_light_shrinks_by_a_constant_factor():
    X, walk = data.streetlights()
    w, predictions = np.array([0.5, 0.48, -0.7]), []
    for _ in range(20):
        predictions.append(X[0] @ w)
        w = w - 0.1 * (predictions[-1] - walk[0]) * X[0]
    np.testing.assert_allclose(predictions, -0.2 * 0.8 ** np.arange(20), atol=1e-12)
    np.testing.assert_allclose(np.square(predictions[:4]), [0.04, 0.0256, 0.016384, 0.01048576], atol=1e-12)


@pytest.mark.parametrize(
    ("batch", "totals"),
    [
        (1, [2.6561231104, 0.05564914990717743, 0.009117233405426495]),
        (2, [3.2565116250000004, 0.2209264931645526, 0.05359984970244752]),
        (3, [3.6249928888888885, 0.3822933544735142, 0.12708729749293407]),
        (6, [4.0652, 0.7973718520156069, 0.3679313976522511]),
    ],
)
def test_all_lights_in_batches(batch, totals):
    X, walk = data.streetlights()
    w, errors = np.array([0.5, 0.48, -0.7]), []
    for _ in range(20):
        error = 0.0
        for start in range(0, 6, batch):
            rows = slice(start, start + batch)
            delta = X[rows] @ w - walk[rows]
            error += np.square(delta).sum()
            w = w - 0.1 * X[rows].T @ delta / batch
        errors.append(error)
    np.testing.assert_allclose([errors[0], errors[9], errors[19]], totals, atol=1e-12)
    if batch == 1:
        np.testing.assert_allclose(w, [0.062462852704655215, 1.0505618618163952, -0.06532168849268924], atol=1e-12)


def network(seed):
    """Weights 2r - 1 from the legacy stream, first layer first; biases stay 0 (the table has a bias column)."""
    rng = data.legacy_rng(seed)
    hidden, output = (nn.Dense(*shape, rng=rng) for shape in ((3, 4), (4, 1)))
    rng = data.legacy_rng(seed)
    for layer in (hidden, output):
        layer.W.value[:] = 2 * rng.random(layer.W.shape) - 1
    return hidden, nn.ReLU(), output


def test_first_pass_through_the_seeded_network():
    X, y = data.streetlights_xor()
    hidden, relu, output = network(1)
    layer_1 = relu.forward(hidden.forward(X[:1]))
    layer_2 = output.forward(layer_1)
    np.testing.assert_allclose(layer_1, [[0, 0.5182824548910301, 0, 0]], atol=1e-12)
    assert layer_2.item() == pytest.approx(0.3919432663396042, abs=1e-12)
    delta_1 = relu.backward(output.backward(layer_2 - y[:1]))
    hidden.backward(delta_1)
    np.testing.assert_allclose(delta_1, [[0, -0.4598337066238415, 0, 0]], atol=1e-12)
    np.testing.assert_allclose(output.W.grad.ravel(), [0, -0.3151451366345312, 0, 0], atol=1e-12)
    np.testing.assert_allclose(hidden.W.grad[:, 1], [-0.4598337066238415, 0, -0.4598337066238415], atol=1e-12)
    assert not hidden.W.grad[:, [0, 2, 3]].any()


def test_the_published_training_run():
    X, y = data.streetlights_xor()
    hidden, relu, output = network(1)
    totals, last = [], []
    for _ in range(100):
        total = 0.0
        for i in range(4):
            delta = output.forward(relu.forward(hidden.forward(X[i : i + 1]))) - y[i : i + 1]
            total += delta.item() ** 2
            hidden.backward(relu.backward(output.backward(delta)))
            for layer in (hidden, output):
                layer.W.value -= 0.2 * layer.W.grad
        totals.append(total)
        last.append(delta.item() ** 2)
    expected = [1.4142058374213209, 0.5969764839869189, 0.3261812381484125, 0.06695238635188565, 0.004848387879220798]
    np.testing.assert_allclose(totals[:50:10], expected, atol=1e-9)
    np.testing.assert_allclose(last[:50:10], [0.0, 0.07710452, 0.03764561, 0.00240581, 9.22274338e-06], atol=1e-8)
    np.testing.assert_allclose(output.W.value.ravel(), [-0.5910955, 1.13962134, -0.94522481, 1.11202675], atol=1e-8)
