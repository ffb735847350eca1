"""Data sets made by a formula and a few random draws.

Recipes: the spiral descends from the CS231n notes (https://cs231n.github.io/neural-networks-case-study/, MIT
licence, A. Karpathy), in the form that *Neural Networks from Scratch in Python* uses, as are vertical and sine.
With ``legacy_rng(0)`` the figures of that book come out; those of its long training runs with
``legacy_rng(0, np.float32)`` inside ``with nn.portable():``.
"""

import numpy as np
from numpy.typing import DTypeLike

Rng = np.random.Generator | np.random.RandomState


class LegacyRng(np.random.RandomState):
    """NumPy's old generator, whose normal numbers are rounded to a type of your choice."""

    def __init__(self, seed: int, dtype: DTypeLike) -> None:
        super().__init__(seed)
        self.dtype = np.dtype(dtype)

    def standard_normal(self, size=None):
        """Draw as ``RandomState`` does, then round."""
        return self.dtype.type(super().standard_normal(size))


def legacy_rng(seed: int, dtype: DTypeLike = np.float64) -> np.random.RandomState:
    """Return NumPy's old generator, whose stream of numbers is frozen: for figures printed in books.

    ``legacy_rng(0).standard_normal`` draws what ``np.random.seed(0)`` and ``np.random.randn`` draw, without touching
    the global state. For everything else use ``np.random.default_rng(seed)``.

    Parameters
    ----------
    seed : int
    dtype : dtype, default float64
        The type of ``standard_normal``. With float32 whatever is made from the draws, data and weights, is float32.
    """
    return LegacyRng(seed, dtype)


def spiral(samples_per_class: int, n_classes: int, rng: Rng) -> tuple[np.ndarray, np.ndarray]:
    """Return points on ``n_classes`` noisy arms that wind out from the origin: no line separates them.

    For class c: radius r = linspace(0, 1), angle a = linspace(4c, 4(c + 1)) + 0.2·noise,
    point = (r sin 2.5a, r cos 2.5a), one standard normal number a point, class by class.

    Parameters
    ----------
    samples_per_class, n_classes : int
        n = samples_per_class · n_classes.
    rng : numpy.random.Generator or numpy.random.RandomState

    Returns
    -------
    X : ndarray, shape (n, 2), float64 (the type of the generator's draws)
        Inside the unit circle. The first point of every class is the origin, with a different label each
        time: nobody can get all of these right.
    y : ndarray, shape (n,), int64
        Sorted by class.

    Raises
    ------
    TypeError
        If ``rng`` is not a generator.
    ValueError
        If a count is below 1.
    """
    _check(samples_per_class, n_classes, rng)
    radius = np.linspace(0.0, 1.0, samples_per_class)
    points = []
    for c in range(n_classes):
        noise = 0.2 * rng.standard_normal(samples_per_class)
        angle = np.linspace(4 * c, 4 * (c + 1), samples_per_class) + noise
        arm = np.column_stack([radius * np.sin(2.5 * angle), radius * np.cos(2.5 * angle)])
        points.append(arm.astype(noise.dtype))
    return np.concatenate(points), _labels(samples_per_class, n_classes)


def vertical(samples_per_class: int, n_classes: int, rng: Rng) -> tuple[np.ndarray, np.ndarray]:
    """Return round clouds side by side: class c about (c / 3, 0.5), standard deviation 0.1.

    For each class first all horizontal, then all vertical coordinates are drawn. Parameters, returns and
    errors as for ``spiral``.
    """
    _check(samples_per_class, n_classes, rng)
    points = []
    for c in range(n_classes):
        across = 0.1 * rng.standard_normal(samples_per_class) + c / 3
        up = 0.1 * rng.standard_normal(samples_per_class) + 0.5
        points.append(np.column_stack([across, up]))
    return np.concatenate(points), _labels(samples_per_class, n_classes)


def sine(n: int = 1000) -> tuple[np.ndarray, np.ndarray]:
    """Return one period of a sine, for regression; nothing is drawn at random.

    Returns
    -------
    X : ndarray, shape (n, 1), float64
        0, 1/n, ..., (n - 1)/n.
    y : ndarray, shape (n, 1), float64
        sin(2πX).
    """
    X = np.arange(n, dtype=np.float64).reshape(-1, 1) / n
    return X, np.sin(2 * np.pi * X)


def _labels(samples_per_class: int, n_classes: int) -> np.ndarray:
    return np.repeat(np.arange(n_classes, dtype=np.int64), samples_per_class)


def _check(samples_per_class: int, n_classes: int, rng: Rng) -> None:
    for name, count in (("samples_per_class", samples_per_class), ("n_classes", n_classes)):
        if count < 1:
            raise ValueError(f"{name} must be at least 1. Received: {name}={count!r}.")
    if not isinstance(rng, Rng):
        raise TypeError(
            f"rng must be a NumPy generator: np.random.default_rng(0) or data.legacy_rng(0). Received: {rng!r}."
        )
