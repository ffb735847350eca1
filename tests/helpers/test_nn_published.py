"""Figures printed in *Neural Networks from Scratch in Python* that the layers and losses must give.

Facts copied from the book, with the tolerances that its float32 arithmetic leaves to a float64 run.
"""

import numpy as np
import pytest

from helpers import data, nn

X = np.array([[1.0, 2.0, 3.0, 2.5], [2.0, 5.0, -1.0, 2.0], [-1.5, 2.7, 3.3, -0.8]])
W = np.array([[0.2, 0.8, -0.5, 1.0], [0.5, -0.91, 0.26, -0.5], [-0.26, -0.27, 0.17, 0.87]]).T
b = np.array([[2.0, 3.0, 0.5]])


def dense(W, b):
    layer = nn.Dense(*W.shape, rng=np.random.default_rng(0))
    layer.W.value[:] = W
    layer.b.value[:] = b
    return layer


def test_the_single_neuron_of_chapter_9():
    neuron, relu = dense(np.array([[-3.0], [-1.0], [2.0]]), np.array([[1.0]])), nn.ReLU()
    x = np.array([[1.0, -2.0, 3.0]])
    assert neuron.forward(x).item() == 6.0
    assert relu.forward(neuron.forward(x)).item() == 6.0
    grad_z = relu.backward([[1.0]])
    assert grad_z.item() == 1.0
    assert neuron.backward(grad_z).tolist() == [[-3.0, -1.0, 2.0]]
    assert neuron.W.grad.ravel().tolist() == [1.0, -2.0, 3.0]
    assert neuron.b.grad.item() == 1.0
    for parameter in neuron.parameters():
        parameter.value += -0.001 * parameter.grad
    np.testing.assert_allclose(neuron.W.value.ravel(), [-3.001, -0.998, 1.997], atol=1e-12)
    assert neuron.b.value.item() == pytest.approx(0.999)
    assert relu.forward(neuron.forward(x)).item() == pytest.approx(5.985)


def test_the_batch_of_chapter_2():
    expected = [[4.8, 1.21, 2.385], [8.9, -1.81, 0.2], [1.41, 1.051, 0.026]]
    np.testing.assert_allclose(dense(W, b).forward(X), expected, atol=1e-8)


def test_the_two_layers_of_chapter_3():
    W2 = np.array([[0.1, -0.14, 0.5], [-0.5, 0.12, -0.33], [-0.44, 0.73, -0.13]]).T
    expected = [[0.5031, -1.04185, -2.03875], [0.2434, -2.7332, -5.7633], [-0.99314, 1.41254, -0.35655]]
    z = dense(W2, np.array([[-1.0, 2.0, -0.5]])).forward(dense(W, b).forward(X))
    np.testing.assert_allclose(z, expected, atol=1e-8)


def test_dense_backward_of_chapter_9():
    layer = dense(W, b)
    layer.forward(X)
    grad_X = layer.backward([[1.0, 1.0, 1.0], [2.0, 2.0, 2.0], [3.0, 3.0, 3.0]])
    np.testing.assert_allclose(grad_X, np.outer([1, 2, 3], [0.44, -0.38, -0.07, 1.37]), atol=1e-8)
    np.testing.assert_allclose(layer.W.grad, np.outer([0.5, 20.1, 10.9, 4.1], [1, 1, 1]), atol=1e-8)
    assert layer.b.grad.tolist() == [[6.0, 6.0, 6.0]]


def test_dense_backward_with_uneven_gradients():
    layer = dense(W, b)
    layer.forward(X[:2])
    grad_X = layer.backward([[1.0, 2.0, 3.0], [-1.0, 0.5, 2.0]])
    np.testing.assert_allclose(grad_X, [[0.42, -1.83, 0.53, 2.61], [-0.47, -1.795, 0.97, 0.49]], atol=1e-8)
    np.testing.assert_allclose(layer.W.grad, [[-1, 3, 7], [-3, 6.5, 16], [4, 5.5, 7], [0.5, 6, 11.5]], atol=1e-8)
    assert layer.b.grad.tolist() == [[0.0, 2.5, 5.0]]


def test_relu_backward_of_chapter_9():
    relu = nn.ReLU()
    relu.forward([[1, 2, -3, -4], [2, -7, -1, 3], [-1, 2, 5, -1]])
    grad_z = relu.backward([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]])
    assert grad_z.tolist() == [[1, 2, 0, 0], [5, 0, 0, 8], [0, 10, 11, 0]]


def test_the_full_layer_step_of_chapter_9_lowers_half_the_sum_of_squares():
    layer, relu = dense(W, b), nn.ReLU()
    layer.backward(relu.backward(relu.forward(layer.forward(X))))  # the output itself is the upstream gradient
    for parameter in layer.parameters():
        parameter.value -= 0.001 * parameter.grad
    np.testing.assert_allclose(layer.b.value, [[1.98489, 2.997739, 0.497389]], atol=1e-8)


def softmax_that_gave(probabilities):
    softmax = nn.Softmax()
    softmax.forward(np.log(probabilities))
    return softmax


def test_the_softmax_jacobian_of_chapter_9():
    rows = [softmax_that_gave([[0.7, 0.1, 0.2]]).backward([row])[0] for row in np.eye(3)]
    expected = [[0.21, -0.07, -0.14], [-0.07, 0.09, -0.02], [-0.14, -0.02, 0.16]]
    np.testing.assert_allclose(rows, expected, atol=1e-12)


@pytest.mark.parametrize("y", [[0, 1, 1], [[1, 0, 0], [0, 1, 0], [0, 1, 0]]], ids=["sparse", "one-hot"])
def test_the_softmax_and_loss_gradients_of_chapter_9(y):
    y_hat = np.array([[0.7, 0.1, 0.2], [0.1, 0.5, 0.4], [0.02, 0.9, 0.08]])
    expected = [
        [-0.1, 0.03333333, 0.06666667],
        [0.03333333, -0.16666667, 0.13333333],
        [0.00666667, -0.03333333, 0.02666667],
    ]
    apart, together = nn.CategoricalCrossEntropy(), nn.SoftmaxCrossEntropy()
    assert apart.forward(y_hat, y) == pytest.approx(0.38506088005216804, abs=1e-12)
    np.testing.assert_allclose(softmax_that_gave(y_hat).backward(apart.backward()), expected, atol=1e-8)
    together.forward(np.log(y_hat), y)
    np.testing.assert_allclose(together.backward(), expected, atol=1e-8)


def test_the_untrained_spiral_model_of_chapter_9():
    rng = data.legacy_rng(0)
    X, y = data.spiral(100, 3, rng)
    dense_1, relu, dense_2 = nn.Dense(2, 3, rng=rng), nn.ReLU(), nn.Dense(3, 3, rng=rng)
    loss = nn.SoftmaxCrossEntropy()
    assert loss.forward(dense_2.forward(relu.forward(dense_1.forward(X))), y) == pytest.approx(1.0986104, abs=1e-7)
    assert nn.accuracy(loss.y_hat, y) == pytest.approx(0.34)
    expected = [
        [0.33333334, 0.33333334, 0.33333334],
        [0.33333316, 0.3333332, 0.33333364],
        [0.33333287, 0.3333329, 0.33333418],
        [0.3333326, 0.33333263, 0.33333477],
        [0.33333233, 0.3333324, 0.33333528],
    ]
    np.testing.assert_allclose(loss.y_hat[:5], expected, atol=5e-8)
    dense_1.backward(relu.backward(dense_2.backward(loss.backward())))
    expected = [
        [5.4410957e-05, 0.00010741142, -0.00016182236],
        [-4.0791339e-05, -7.16781e-05, 0.00011246944],
        [-5.3011299e-05, 8.5817286e-05, -3.2805994e-05],
    ]
    np.testing.assert_allclose(dense_2.W.grad, expected, rtol=1e-5)
    expected = [[-1.0732794e-05, -9.4590941e-06, 2.0027626e-05]]  # 300 numbers that nearly cancel
    np.testing.assert_allclose(dense_2.b.grad, expected, rtol=0, atol=2e-7)
    expected = [[-1.0652108e-05, -9.4449045e-06, 2.0097012e-05]]  # the same sum in float64
    np.testing.assert_allclose(dense_2.b.grad, expected, rtol=1e-3)


@pytest.mark.parametrize(("predicted", "expected"), [([[0.7, 0.2, 0.1], [0.5, 0.1, 0.4], [0.02, 0.9, 0.08]], 2 / 3)])
def test_the_accuracy_of_chapter_5(predicted, expected):
    assert nn.accuracy(predicted, [0, 1, 1]) == pytest.approx(expected)
