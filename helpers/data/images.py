"""Grey images with a class each: scikit-learn's handwritten digits, which come with its package."""

import importlib.util
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Images:
    """Images to learn from, and others to test on, all with one look.

    Attributes
    ----------
    X_train, X_test : ndarray, shape (n, 1, h, w), float32
        One channel, 0 (ground) to 1 (ink).
    y_train, y_test : ndarray, shape (n,), int64
        Class numbers.
    class_names : tuple of str
        ``class_names[y]`` is the word for class y.
    """

    X_train: np.ndarray
    y_train: np.ndarray
    X_test: np.ndarray
    y_test: np.ndarray
    class_names: tuple[str, ...]


def digits(seed: int = 0) -> Images:
    """Return 1797 handwritten digits, 8 × 8 pixels: 1437 to learn from, 360 to test on.

    They were scanned at 32 × 32 pixels and reduced by counting ink in blocks of 4 × 4, so they have 17 shades.
    Source: E. Alpaydin and C. Kaynak, *Optical Recognition of Handwritten Digits*, UCI, 1998
    (https://doi.org/10.24432/C50P49), the test part, as ``sklearn.datasets.load_digits`` ships it.

    Parameters
    ----------
    seed : int
        Of the split, a shuffle of all images by a generator of its own.
    """
    # The file that load_digits reads. Importing scikit-learn takes two or three seconds, which every kernel would pay.
    package = importlib.util.find_spec("sklearn").submodule_search_locations[0]
    table = np.loadtxt(Path(package) / "datasets" / "data" / "digits.csv.gz", delimiter=",", dtype=np.float32)
    X = table[:, :-1].reshape(-1, 1, 8, 8) / 16
    y = table[:, -1].astype(np.int64)
    order = np.random.default_rng(seed).permutation(len(y))
    train, test = order[:1437], order[1437:]
    return Images(X[train], y[train], X[test], y[test], tuple("0123456789"))
