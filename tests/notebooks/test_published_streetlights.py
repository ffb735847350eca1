"""Numbers published with the streetlights that the chapter's own functions must give.

Facts copied from *Grokking Deep Learning*, chapter 6, and from a student's notebook on it, which keeps the factor 2
of the slope: its learning rate 0.1 is our 0.2.
"""

import numpy as np
import pytest

from helpers import data

NOTEBOOK = "08-streetlights/streetlights.ipynb"

W_BOOK = np.array([0.5, 0.48, -0.7])
W_STUDENT = np.array([0.2562290596, 0.7158415433, 0.8591205084])


def small_net():
    """The network of seed 1: weights (3, 4) and (4, 1), between -1 and 1."""
    legacy = data.legacy_rng(1)
    return 2 * legacy.random((3, 4)) - 1, 2 * legacy.random((4, 1)) - 1


def test_one_light_keeps_six_tenths_of_its_miss_with_the_factor_2(chapter):
    predictions = [0.9104498947095488, 0.5462699368257292, 0.3277619620954375, 0.1966571772572625, 0.11799430635435748]
    predictions += [0.07079658381261444, 0.04247795028756862, 0.025486770172541195, 0.01529206210352474]
    errors = [0.8289190107766286, 0.2984108438795862, 0.10742790379665101, 0.03867404536679436]
    start = np.array([predictions[0], 0.0, 0.0])
    came = chapter["learn_one_light"](np.array([1.0, 0.0, 1.0]), 0.0, start, 0.2, 9)
    np.testing.assert_allclose(came, predictions, rtol=1e-10)
    np.testing.assert_allclose(came[:4] ** 2, errors, rtol=1e-10)


def test_one_light_of_the_book(chapter):
    came = chapter["learn_one_light"](np.array([1.0, 0.0, 1.0]), 0.0, W_BOOK, 0.1, 20)
    np.testing.assert_allclose(came, -0.2 * 0.8 ** np.arange(20), rtol=1e-9)
    np.testing.assert_allclose(came[[0, 1, 2, 3, 18]], [-0.2, -0.16, -0.128, -0.1024, -0.00360287970], rtol=1e-8)
    np.testing.assert_allclose(came[:5] ** 2, [0.04, 0.0256, 0.016384, 0.01048576, 0.00671089], atol=5e-9)
    np.testing.assert_allclose(came[18:] ** 2, [1.29807421e-05, 8.31e-06], rtol=1e-3)


def test_six_lights_of_the_book(chapter):
    X, walk = data.streetlights()
    totals = [2.65612311, 0.96287018, 0.55091659, 0.36445837, 0.25167687, 0.17797575, 0.12864461, 0.09511037]
    totals += [0.07194564, 0.05564915, 0.04394764, 0.03535797, 0.028907, 0.02395166, 0.02006311, 0.01695209]
    totals += [0.01442082, 0.01233174, 0.01058739, 0.00911723]
    np.testing.assert_allclose(chapter["honest_log"](X, walk, W_BOOK, 0.1, 20), totals, atol=6e-9)
    came, w = chapter["train_batches"](X, walk, W_BOOK, 0.1, 20, 1)
    np.testing.assert_allclose(came, totals, atol=6e-9)
    np.testing.assert_allclose(w, [0.062462853, 1.050561862, -0.065321688], atol=1e-8)
    np.testing.assert_allclose(np.linalg.lstsq(X, walk)[0], [0, 1, 0], atol=1e-12)


def test_six_lights_of_the_student_after_42_updates(chapter):
    X, walk = data.streetlights()
    _, w = chapter["train_batches"](X, walk, W_STUDENT, 0.2, 7, 1)
    expected = [0.026286497591032618, 1.0077360597065974, 0.11707414150199424, 0.9169484157956358]
    np.testing.assert_allclose(X @ w, [*expected, *expected[1::-1]], atol=1e-8)


@pytest.mark.parametrize(
    ("size", "epochs", "totals"),
    [
        (1, [1, 10, 20], [2.65612311, 0.0556491499, 0.0091172334]),
        (2, [1, 10, 20], [3.256511625, 0.2209264932, 0.0535998497]),
        (3, [1, 10, 20], [3.6249928889, 0.3822933545, 0.1270872975]),
        (6, [1, 2, 10, 20], [4.0652, 3.1575802222, 0.7973718520, 0.3679313977]),
    ],
)
def test_batches_of_every_size(chapter, size, epochs, totals):
    X, walk = data.streetlights()
    index = np.array(epochs) - 1
    np.testing.assert_allclose(chapter["train_in_batches"](X, walk, W_BOOK, 0.1, 20, size)[index], totals, atol=1e-8)
    np.testing.assert_allclose(chapter["train_batches"](X, walk, W_BOOK, 0.1, 20, size)[0][index], totals, atol=1e-8)


def test_the_challenge_has_these_shapes():
    X, y = data.streetlights_xor()
    assert (X.shape, y.shape, *(W.shape for W in small_net())) == ((4, 3), (4, 1), (3, 4), (4, 1))


def test_seed_1_gives_these_weights_and_this_first_pass(chapter):
    W1, W2 = small_net()
    np.testing.assert_allclose(W1[0], [-0.165955990594852, 0.4406489868843162, -0.9997712503653102, -0.3953348547])
    np.testing.assert_allclose(W1[2], [-0.2064650515, 0.0776334680, -0.1616109712, 0.3704390008], atol=1e-9)
    np.testing.assert_allclose(W2[:, 0], [-0.5910955005, 0.7562348728, -0.9452248136, 0.3409350204], atol=1e-9)
    X, y = data.streetlights_xor()
    a1 = np.maximum(X[:1] @ W1, 0)
    np.testing.assert_allclose(a1, [[0, 0.51828245, 0, 0]], atol=5e-9)
    np.testing.assert_allclose(a1 @ W2, [[0.39194327]], atol=5e-9)
    grad_W1, grad_W2 = chapter["backward"](X[:1], y[:1], W1, W2)
    np.testing.assert_allclose(grad_W2[:, 0], [0, -0.3151451366, 0, 0], atol=1e-9)
    np.testing.assert_allclose(grad_W1, np.outer([1, 0, 1], [0, -0.4598337066, 0, 0]), atol=1e-9)


def test_the_students_run_of_the_network(chapter):
    last = [0.0, 0.07710452, 0.03764561, 0.00240581, 9.22274338e-06, 0.0, 0.0, 0.0, 0.0, 0.0]
    totals = [1.41420584, 0.59697648, 0.32618124, 0.06695239, 0.00484839, 0.00024279]
    came, came_last, snapshots = chapter["train_network"](*data.streetlights_xor(), *small_net(), 0.2, 100)
    np.testing.assert_allclose(came_last[::10], last, atol=6e-9)
    np.testing.assert_allclose(came[::10][:6], totals, atol=6e-9)
    np.testing.assert_allclose(came[90], 9.2e-10, rtol=1e-2)
    np.testing.assert_allclose(
        snapshots[-1][1][:, 0], [-0.5910955, 1.13962134, -0.94522481, 1.11202675], atol=6e-9
    )  # units 0 and 2 never moved


def test_the_books_run_of_the_network(chapter):
    came = chapter["rebuild"](*data.streetlights_xor(), *small_net(), 0.1, 100)[::10]
    np.testing.assert_allclose(came[[0, 1, 2, 9]], [1.38459789, 0.71226472, 0.53317707, 0.00203702], atol=6e-9)


def test_units_0_and_2_of_seed_1_are_dead(chapter):
    assert chapter["dead_units"](data.streetlights_xor()[0], small_net()[0]).tolist() == [0, 2]


def test_a_long_run_ends_in_rounding(chapter):
    totals, _, snapshots = chapter["train_network"](*data.streetlights_xor(), *small_net(), 0.2, 1000)
    W1, W2 = snapshots[-1]
    assert totals[-1] < 1e-28
    np.testing.assert_allclose(np.maximum(data.streetlights_xor()[0] @ W1, 0) @ W2, [[1], [1], [0], [0]], atol=1e-12)


def test_the_chapter_prints_them(printed):
    for number in ("-0.1600", "0.01048576", "2.65612", "0.00912", "0.0536", "0.1271", "0.3679", "1.41421", "0.07710"):
        assert number in printed


def test_success_depends_on_start_and_width(printed):
    assert "weights from 0 to 1: [17 27 30]" in printed  # 57, 90 and 100 % of 30 seeds
    assert "weights from -1 to 1: [14 19 30]" in printed  # 47, 63 and 100 %
