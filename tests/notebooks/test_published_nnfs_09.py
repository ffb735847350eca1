"""Numbers printed in chapter 9 of *Neural Networks from Scratch in Python* that the chapter's answers must give.

Facts copied from the book; ``tests/helpers/test_nn_published.py`` holds the library to the same ones.
"""

import numpy as np
import pytest

NOTEBOOK = "nnfs-09-backpropagation/backpropagation.ipynb"

X = np.array([[1.0, 2.0, 3.0, 2.5], [2.0, 5.0, -1.0, 2.0], [-1.5, 2.7, 3.3, -0.8]])
W = np.array([[0.2, 0.8, -0.5, 1.0], [0.5, -0.91, 0.26, -0.5], [-0.26, -0.27, 0.17, 0.87]]).T
Y_HAT = np.array([[0.7, 0.1, 0.2], [0.1, 0.5, 0.4], [0.02, 0.9, 0.08]])
COMBINED = [
    [-0.1, 0.03333333, 0.06666667],
    [0.03333333, -0.16666667, 0.13333333],
    [0.00666667, -0.03333333, 0.02666667],
]


def test_the_single_neuron(chapter):
    x, w = np.array([1.0, -2.0, 3.0]), np.array([-3.0, -1.0, 2.0])
    assert (x * w).tolist() == [-3.0, 2.0, 6.0]
    a, grad_x, grad_w, grad_b = chapter["neuron_gradients"](x, w, 1.0, 1.0)
    assert (a, grad_x.tolist(), grad_w.tolist(), grad_b) == (6.0, [-3.0, -1.0, 2.0], [1.0, -2.0, 3.0], 1.0)
    (new_w, new_b), fall = chapter["gradient_step"]([w, np.array([1.0])], [grad_w, np.array([grad_b])], 0.001)
    np.testing.assert_allclose([*new_w, *new_b], [-3.001, -0.998, 1.997, 0.999], atol=1e-12)
    assert fall == pytest.approx(0.015)
    assert chapter["neuron_gradients"](x, new_w, new_b.item(), 1.0)[0] == pytest.approx(5.985)


def test_the_dense_layer(chapter):
    one, *_ = chapter["dense_backward"](X[:1], W, np.ones((1, 3)))
    np.testing.assert_allclose(one, [[0.44, -0.38, -0.07, 1.37]], atol=1e-8)
    grad_X, grad_W, grad_b = chapter["dense_backward"](X, W, np.array([[1.0] * 3, [2.0] * 3, [3.0] * 3]))
    np.testing.assert_allclose(grad_X, np.outer([1, 2, 3], one), atol=1e-8)
    np.testing.assert_allclose(grad_W, np.outer([0.5, 20.1, 10.9, 4.1], [1, 1, 1]), atol=1e-8)
    assert grad_b.tolist() == [[6.0, 6.0, 6.0]]


def test_the_relu(chapter):
    z = np.array([[1, 2, -3, -4], [2, -7, -1, 3], [-1, 2, 5, -1]])
    upstream = np.arange(1.0, 13.0).reshape(3, 4)
    assert chapter["relu_backward"](z, np.ones((3, 4))).tolist() == [[1, 1, 0, 0], [1, 0, 0, 1], [0, 1, 1, 0]]
    assert chapter["relu_backward"](z, upstream).tolist() == [[1, 2, 0, 0], [5, 0, 0, 8], [0, 10, 11, 0]]


def test_the_full_layer_step(chapter):
    b = np.array([[2.0, 3.0, 0.5]])
    z = X @ W + b
    _, grad_W, grad_b = chapter["dense_backward"](X, W, chapter["relu_backward"](z, np.maximum(z, 0)))
    (_, new_b), _ = chapter["gradient_step"]([W, b], [grad_W, grad_b], 0.001)
    np.testing.assert_allclose(new_b, [[1.98489, 2.997739, 0.497389]], atol=1e-8)


def test_softmax_and_loss_in_one_step_and_in_two(chapter):
    for y in (np.array([0, 1, 1]), np.array([[1, 0, 0], [0, 1, 0], [0, 1, 0]])):
        np.testing.assert_allclose(chapter["softmax_ce_backward"](Y_HAT, y), COMBINED, atol=1e-8)
    upstream = -np.array([[1, 0, 0], [0, 1, 0], [0, 1, 0]]) / Y_HAT / 3
    np.testing.assert_allclose(chapter["softmax_backward"](Y_HAT, upstream), COMBINED, atol=1e-8)
    jacobian = [chapter["softmax_backward"](Y_HAT[:1], row[np.newaxis])[0] for row in np.eye(3)]
    expected = [[0.21, -0.07, -0.14], [-0.07, 0.09, -0.02], [-0.14, -0.02, 0.16]]
    np.testing.assert_allclose(jacobian, expected, atol=1e-12)


@pytest.mark.parametrize(
    "number",
    [
        "y = 5535.84375, dy/dx = 36905.625",  # the chain of chapter 8
        "a = 6.0 grad_x = [-3. -1. 2.] grad_w = [ 1. -2. 3.] grad_b = 1.0",
        "w = [-3.001 -0.998 1.997] b = 0.999 output: 5.985",
        "[ 0.44 -0.38 -0.07 1.37]",
        "[1. 2. 3.] sum first: [ 0.44 -0.38 -0.07 1.37] right: [ 0.42 -1.83 0.53 2.61]",
        "grad_b = [[6. 6. 6.]]",
        "[[1.98489 2.997739 0.497389]]",
        "diag(s) = [[0.7 0. 0. ] [0. 0.1 0. ] [0. 0. 0.2]]",
        "s s^T = [[0.49 0.07 0.14] [0.07 0.01 0.02] [0.14 0.02 0.04]]",
        "argmax(axis=1): [0 2 1] argmax(): 0",
        "[[-0.1 0.0333 0.0667] [ 0.0333 -0.1667 0.1333] [ 0.0067 -0.0333 0.0267]]",
        "loss 0.3851",
        "loss 1.09861 (ln 3 = 1.09861) accuracy 0.34",
        "[[ 5.44e-05 1.07e-04 -1.62e-04] [-4.08e-05 -7.17e-05 1.12e-04] [-5.30e-05 8.58e-05 -3.28e-05]]",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed
