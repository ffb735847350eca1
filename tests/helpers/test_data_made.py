"""Data sets: shapes, labels, recipes, and the published streams."""

import numpy as np
import pytest

from helpers import data


def test_spiral_has_one_point_a_radius_and_sorted_integer_labels():
    X, y = data.spiral(7, 4, np.random.default_rng(0))
    assert X.shape == (28, 2) and X.dtype == np.float64
    assert y.shape == (28,) and y.dtype == np.int64
    assert y.tolist() == sorted(y.tolist()) and np.bincount(y).tolist() == [7, 7, 7, 7]
    np.testing.assert_allclose(np.hypot(X[:, 0], X[:, 1]), np.tile(np.linspace(0, 1, 7), 4), atol=1e-12)


@pytest.mark.parametrize("make", [data.spiral, data.vertical])
def test_the_same_seed_gives_the_same_data_and_another_seed_other_data(make):
    first, again, other = (make(10, 3, np.random.default_rng(seed))[0] for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


def test_spiral_draws_class_by_class_from_the_legacy_stream():
    X, _ = data.spiral(100, 3, data.legacy_rng(0))
    rng = np.random.RandomState(0)
    for c in range(3):
        angle = np.linspace(4 * c, 4 * (c + 1), 100) + 0.2 * rng.randn(100)
        radius = np.linspace(0, 1, 100)
        expected = np.c_[radius * np.sin(angle * 2.5), radius * np.cos(angle * 2.5)]
        np.testing.assert_allclose(X[100 * c : 100 * (c + 1)], expected, atol=1e-12)


def test_the_legacy_stream_rounded_to_float32_makes_float32_data_of_rounded_noise():
    X, _ = data.spiral(100, 3, data.legacy_rng(0, np.float32))
    rng = np.random.RandomState(0)
    angle = np.linspace(0, 4, 100) + 0.2 * rng.randn(100).astype(np.float32)
    radius = np.linspace(0, 1, 100)
    expected = np.c_[radius * np.sin(angle * 2.5), radius * np.cos(angle * 2.5)].astype(np.float32)
    assert X.dtype == np.float32
    np.testing.assert_array_equal(X[:100], expected)


def test_vertical_draws_x_then_y_from_the_legacy_stream():
    X, y = data.vertical(20, 2, data.legacy_rng(0))
    rng = np.random.RandomState(0)
    expected = [np.c_[0.1 * rng.randn(20) + c / 3, 0.1 * rng.randn(20) + 0.5] for c in range(2)]
    np.testing.assert_allclose(X, np.concatenate(expected), atol=1e-12)
    assert y.dtype == np.int64 and np.bincount(y).tolist() == [20, 20]


def test_the_legacy_rng_is_its_own_stream():
    np.random.seed(5)  # noqa: NPY002
    before = np.random.get_state()[1].copy()  # noqa: NPY002
    draws = data.legacy_rng(0).standard_normal(3)
    np.testing.assert_allclose(draws, [1.76405235, 0.40015721, 0.97873798], atol=1e-8)
    np.testing.assert_array_equal(np.random.get_state()[1], before)  # noqa: NPY002


def test_sine_is_one_period():
    X, y = data.sine()
    assert X.shape == y.shape == (1000, 1) and X.dtype == np.float64
    assert X[0, 0] == 0.0 and X[-1, 0] == pytest.approx(0.999)
    assert y[250, 0] == pytest.approx(1.0) and y[500, 0] == pytest.approx(0.0, abs=1e-12)
    assert data.sine(8)[0].shape == (8, 1)


@pytest.mark.parametrize("make", [data.spiral, data.vertical])
def test_bad_arguments_are_named(make):
    with pytest.raises(ValueError, match=r"samples_per_class must be at least 1\. Received: samples_per_class=0"):
        make(0, 3, np.random.default_rng(0))
    with pytest.raises(ValueError, match="n_classes"):
        make(3, 0, np.random.default_rng(0))
    with pytest.raises(TypeError, match=r"default_rng\(0\).*Received: 0"):
        make(3, 3, 0)


def test_every_call_makes_its_own_arrays():
    X, walk = data.streetlights()
    X[:] = 9
    walk[:] = 9
    assert data.streetlights()[0].max() == 1 and data.streetlights()[1].max() == 1
