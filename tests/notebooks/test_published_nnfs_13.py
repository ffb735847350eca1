"""What chapter 13 of *Neural Networks from Scratch in Python* says in words, and the chapter shows in numbers.

The book prints no figure there but 255 and 127.5; the answers are held to scikit-learn, which scales as it describes.
"""

import numpy as np
import pytest

from helpers import data, nn

NOTEBOOK = "nnfs-13-training-data/training-data.ipynb"
RATES = [3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 1e-6]


def test_bytes_become_what_the_book_scales_them_to(chapter):
    img = np.arange(256, dtype=np.uint8)
    np.testing.assert_array_equal(chapter["symmetric"](img), (img.astype(np.float32) - 127.5) / 127.5)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_the_scaler_is_that_of_scikit_learn(chapter, dtype):
    preprocessing = pytest.importorskip("sklearn.preprocessing")
    rng = np.random.default_rng(3)
    train, later = (rng.normal(size=(n, 4)).astype(dtype) * [1, 50, 0.01, 0] for n in (20, 7))
    mine, theirs = chapter["MaxAbsScaler"](), preprocessing.MaxAbsScaler().fit(train)
    mine.fit(train)
    np.testing.assert_allclose(mine.transform(later), theirs.transform(later))
    np.testing.assert_allclose(mine.inverse(later), theirs.inverse_transform(later))


def test_no_rate_trains_the_spiral_in_metres(chapter):
    last = [chapter["spiral_run"](1000, nn.SGD(lr=lr, momentum=0.9))[1][500] for lr in RATES]
    assert min(last) > 1
    assert chapter["spiral_run"](1, nn.SGD(lr=1.0, momentum=0.9))[1][500] < 0.7


def test_training_in_other_units_is_the_same_training(chapter):
    X, y = data.spiral(30, 3, np.random.default_rng(4))
    c, lr = np.array([1000.0, -0.2]), np.full((2, 1), 0.5)
    W = np.random.default_rng(5).normal(size=(2, 3))
    W_new, lr_new = chapter["same_training"](W, 0.5, c)
    for _ in range(50):
        W, W_new = step(X, y, W, lr), step(X * c, y, W_new, lr_new)
    np.testing.assert_allclose(X @ W, X * c @ W_new, rtol=1e-6, atol=1e-9)


def test_the_auditor_knows_scikit_learns_scalers(chapter):
    preprocessing = pytest.importorskip("sklearn.preprocessing")
    train, test = np.random.default_rng(6).normal(size=(2, 8, 3))
    for scaler in (preprocessing.StandardScaler(), preprocessing.MinMaxScaler(), preprocessing.RobustScaler()):

        def honest(train, test, scaler=scaler):
            return scaler.fit_transform(train), scaler.transform(test)

        def leaky(train, test, scaler=scaler):
            scaler.fit(np.vstack([train, test]))
            return scaler.transform(train), scaler.transform(test)

        assert chapter["audit"](honest, train, test) == (False, False)
        assert chapter["audit"](leaky, train, test) == (True, True)


def test_the_plan_continues_the_measured_line(chapter, printed):
    sizes = [30, 60, 120, 240, 480, 960]
    errors = [float(printed.split(f"{size} training digits: ")[1].split()[0]) for size in sizes]
    factor = float(printed.split("a factor of ")[1].split()[0])
    needed = [chapter["samples_needed"](sizes, errors, target) for target in (0.02, 0.01)]
    assert needed[1] / needed[0] == pytest.approx(factor, rel=0.03)


def step(X, y, W, lr):
    """One step of softmax regression."""
    e = np.exp(X @ W - (X @ W).max(axis=1, keepdims=True))
    return W - lr * (X.T @ (e / e.sum(axis=1, keepdims=True) - np.eye(3)[y])) / len(X)
