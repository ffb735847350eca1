"""Numbers printed in chapter 3 of *Neural Networks from Scratch in Python* that the chapter must give.

Facts copied from the book; ``tests/helpers/test_nn_published.py`` holds the two stacked layers in the library.
"""

import numpy as np
import pytest

from helpers import data, nn

NOTEBOOK = "nnfs-03-layers/layers.ipynb"

X = np.array([[1.0, 2.0, 3.0, 2.5], [2.0, 5.0, -1.0, 2.0], [-1.5, 2.7, 3.3, -0.8]])
W1 = np.array([[0.2, 0.8, -0.5, 1.0], [0.5, -0.91, 0.26, -0.5], [-0.26, -0.27, 0.17, 0.87]])  # one row a neuron
W2 = np.array([[0.1, -0.14, 0.5], [-0.5, 0.12, -0.33], [-0.44, 0.73, -0.13]])
B1, B2 = np.array([2.0, 3.0, 0.5]), np.array([-1.0, 2.0, -0.5])
TWO_LAYERS = [[0.5031, -1.04185, -2.03875], [0.2434, -2.7332, -5.7633], [-0.99314, 1.41254, -0.35655]]


def test_two_stacked_layers_in_the_books_layout_and_in_ours(chapter):
    np.testing.assert_allclose(chapter["two_layers"](X, W1, B1, W2, B2), TWO_LAYERS, rtol=0, atol=1e-8)
    W, b = chapter["compose"](W1.T, B1[np.newaxis], W2.T, B2[np.newaxis])
    np.testing.assert_allclose(X @ W + b, TWO_LAYERS, rtol=0, atol=1e-8)


def test_the_second_matrix_on_its_side_gives_the_silent_mistake():
    np.testing.assert_allclose(((X @ W1.T + B1) @ W2 + B2)[0], [-2.1744, 3.21425, 1.19065], rtol=0, atol=1e-8)


def test_a_next_layer_needs_one_weight_for_every_neuron_before_it(chapter):
    (_, _, first), (second, _, _) = chapter["stack_shapes"](3, [4, 3, 3])
    assert first[1] == second[0] == 3


def test_the_first_draws_of_seed_0():
    expected = [
        [1.7640524, 0.4001572, 0.978738, 2.2408931, 1.867558],
        [-0.9772779, 0.95008844, -0.1513572, -0.10321885, 0.41059852],
    ]
    np.testing.assert_allclose(data.legacy_rng(0).standard_normal((2, 5)), expected, rtol=1e-7)


def test_a_fresh_layer_of_four_neurons():
    layer = nn.Dense(2, 4, rng=data.legacy_rng(0))
    expected = [[0.01764052, 0.00400157, 0.00978738, 0.02240893], [0.01867558, -0.00977278, 0.00950088, -0.00151357]]
    np.testing.assert_allclose(layer.W.value, expected, rtol=0, atol=1e-8)
    assert layer.b.value.tolist() == [[0.0, 0.0, 0.0, 0.0]]


def test_the_first_rows_that_a_layer_makes_of_the_spiral():
    rng = data.legacy_rng(0)
    X, _ = data.spiral(100, 3, rng)
    Z = nn.Dense(2, 3, rng=rng).forward(X)
    assert (Z[0] == 0).all()
    np.testing.assert_allclose(Z[1], [-1.0475e-04, 1.1395e-04, -4.7984e-05], rtol=0, atol=1e-8)
    np.testing.assert_allclose(np.maximum(Z[:5, 1], 0), [0, 0.00011395, 0.00031729, 0.00052666, 0.00071401], atol=1e-8)


def test_the_same_seed_with_the_weights_first_gives_other_rows(chapter):
    rng = data.legacy_rng(0)
    layer = nn.Dense(2, 3, rng=rng)
    Z = layer.forward(data.spiral(100, 3, rng)[0])
    np.testing.assert_allclose(Z[1], [2.3079e-04, 1.8961e-04, -9.6179e-05], rtol=0, atol=1e-8)
    assert chapter["who_drew_first"](Z[:5].round(8)) == (0, "weights")


@pytest.mark.parametrize(
    "number",
    [
        "[[ 0.5031 -1.04185 -2.03875] [ 0.2434 -2.7332 -5.7633 ] [-0.99314 1.41254 -0.35655]]",
        "second layer: [-2.1744 3.21425 1.19065]",
        "[[ 1.76 0.4 0.98 2.24 1.87] [-0.98 0.95 -0.15 -0.1 0.41]] [[0. 0. 0. 0. 0.] [0. 0. 0. 0. 0.]]",
        "[0.01764052, 0.00400157, 0.00978738, 0.02240893], [0.01867558, -0.00977278, 0.00950088, -0.00151357]",
        "data first: [-1.048 1.14 -0.48 ] weights first: [ 2.308 1.896 -0.962]",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed
