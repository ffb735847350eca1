"""Numbers of chapter 4 of *Neural Networks from Scratch in Python* that the chapter and the library must give.

Facts copied from the book. ``tests/helpers/test_nn_published.py`` holds the softmax of the spiral.
"""

import numpy as np
import pytest

from helpers import data, nn

NOTEBOOK = "nnfs-04-activations/activations.ipynb"

Z = [0, 2, -1, 3.3, -2.7, 1.1, 2.2, -100]
SCORES = [4.8, 1.21, 2.385]
BATCH = np.array([SCORES, [8.9, -1.81, 0.2], [1.41, 1.051, 0.026]])
E_CUT_OFF = 2.71828182846


@pytest.mark.parametrize("relu", ["relu", "relu_of"])
def test_relu_of_eight_numbers(chapter, relu):
    assert chapter[relu](np.array(Z)).tolist() == [0, 2, 0, 3.3, 0, 1.1, 2.2, 0]


def test_relu_of_the_library_on_eight_numbers():
    assert nn.ReLU().forward([Z]).tolist() == [[0, 2, 0, 3.3, 0, 1.1, 2.2, 0]]


def test_relu_of_the_first_dense_layer_on_the_spiral():
    rng = data.legacy_rng(0)
    X, _ = data.spiral(100, 3, rng)
    first = nn.Dense(2, 3, rng=rng)
    nn.Dense(3, 3, rng=rng)
    expected = [[0, 0, 0], [0, 0.00011395, 0], [0, 0.00031729, 0], [0, 0.00052666, 0], [0, 0.00071401, 0]]
    np.testing.assert_allclose(nn.ReLU().forward(first.forward(X))[:5], expected, rtol=0, atol=6e-9)


def test_softmax_with_e_cut_off(chapter):
    powers, y_hat = chapter["softmax_plain"](SCORES, E_CUT_OFF)
    np.testing.assert_allclose(powers, [121.51041751893969, 3.3534846525504487, 10.85906266492961], rtol=1e-14)
    expected = [0.8952826639573506, 0.024708306782070668, 0.08000902926057876]
    np.testing.assert_allclose(y_hat, expected, rtol=1e-14)
    assert sum(y_hat) == pytest.approx(1.0, abs=2.5e-16)


def test_softmax_with_numpy(chapter):
    powers, y_hat = chapter["softmax_plain"](SCORES, np.e)
    np.testing.assert_allclose(powers, [121.51041752, 3.35348465, 10.85906266], rtol=0, atol=1e-8)
    for came in (y_hat, chapter["softmax"](BATCH)[0], nn.Softmax().forward(BATCH)[0]):
        np.testing.assert_allclose(came, [0.89528266, 0.02470831, 0.08000903], rtol=0, atol=1e-8)
        assert np.sum(came) == pytest.approx(0.9999999999999999, abs=2.5e-16)


def test_sums_along_each_axis_have_the_shapes_that_the_exercise_predicts(chapter):
    shape_after = chapter["shape_after"]
    for axis, keepdims, expected in (
        (None, False, 18.172),
        (0, False, [15.11, 0.451, 2.611]),
        (1, False, [8.395, 7.29, 2.487]),
        (1, True, [[8.395], [7.29], [2.487]]),
    ):
        came = BATCH.sum(axis=axis, keepdims=keepdims)
        np.testing.assert_allclose(came, expected, rtol=0, atol=1e-8)
        assert shape_after(BATCH.shape, axis, keepdims) == came.shape


def test_softmax_of_shifted_and_of_halved_scores(chapter):
    z = np.array([[1.0, 2.0, 3.0]])
    for softmax in (chapter["softmax"], nn.Softmax().forward):
        for shifted in (z, z - 3):
            np.testing.assert_allclose(softmax(shifted), [[0.09003057, 0.24472847, 0.66524096]], rtol=0, atol=1e-8)
        np.testing.assert_allclose(softmax(z / 2), [[0.18632372, 0.30719589, 0.50648039]], rtol=0, atol=1e-8)


def test_the_first_pairs_of_the_sine(chapter):
    pair = chapter["pair"]
    x = np.array([0.0, 0.05, 0.7 / 6, 0.5])
    first = pair(x, 6.0, 0.0, -1.0, 0.70, -1.0)
    np.testing.assert_allclose(first + 0.7, [0.0, 0.3, 0.7, 0.7], atol=1e-12)
    b1 = -3.5 * 0.7 / 6
    assert b1 == pytest.approx(-0.4083, abs=5e-5)
    end = (0.27 - b1) / 3.5
    assert end == pytest.approx(0.19381, abs=5e-6)
    second = pair(np.array([0.7 / 6, end, 0.5]), 3.5, b1, -1.0, 0.27, -1.0)
    np.testing.assert_allclose(second + 0.97, [0.7, 0.97, 0.97], atol=1e-12)


def test_the_hand_made_sine_keeps_its_promise(chapter):
    pairs, base = chapter["fit_by_hand"](lambda x: np.sin(2 * np.pi * x), 8)
    x = np.linspace(0, 1, 1001)
    curve = base + sum(chapter["pair"](x, *row) for row in pairs)
    worst = np.abs(curve - np.sin(2 * np.pi * x)).max()
    assert worst < (2 * np.pi) ** 2 / 8**3  # width squared / 8 times the strongest curvature
    assert worst == pytest.approx(0.070, abs=5e-4)


@pytest.mark.parametrize(
    "number",
    [
        "[0, 2, 0, 3.3, 0, 1.1, 2.2, 0] [0, 2, 0, 3.3, 0, 1.1, 2.2, 0] [0. 2. 0. 3.3 0. 1.1 2.2 0. ]",
        "[[0. 0. 0. ] [0. 0.000114 0. ] [0. 0.000317 0. ] [0. 0.000527 0. ] [0. 0.000714 0. ]]",
        "[121.5104 3.3535 10.8591] sum 135.723",
        "121.5104175189 with e cut off 121.5104175187 with np.exp",
        "all: 18.172 axis 0: [15.11 0.451 2.611] axis 1: [8.395 7.29 2.487]",
        "without keepdims: [0.8953 0.0276 0.0459]",
        "right: [0.8953 0.0247 0.08 ]",
        "exp(1) = 2.718 exp(10) = 2.203e+04 exp(100) = 2.688e+43 exp(1000) = inf RuntimeWarning - overflow encountered",
        "exp(-inf) = 0.0 exp(0) = 1.0 exp(-800) = 0.0",
        "[0.09003057 0.24472847 0.66524096]",
        "halved [[0.1863 0.3072 0.5065]]",
        "output [0. 0.3 0.7 0.7]",
        "b1 = -0.4083, the ramp runs from 0.11667 to 0.19381 output [0. 0.7 0.97 0.97]",
        "x = 0.08: pair [1] is at work",
        "x = 0.45: pair [4] is at work",
        "class [1 1]",
        "z = 37: sigmoid == 1 is True",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed
