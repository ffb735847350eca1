"""Streetlights: what six people did at crossings whose lights nobody can read (after *Grokking Deep Learning*, 6)."""

import numpy as np


def streetlights() -> tuple[np.ndarray, np.ndarray]:
    """Return six observations of three lights, and whether people walked.

    Returns
    -------
    X : ndarray, shape (6, 3), float64
        1 where a light is on.
    walk : ndarray, shape (6,), float64
        1 where people walked. It equals the middle light.
    """
    X = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1], [0, 1, 1], [1, 0, 1]], dtype=np.float64)
    walk = np.array([0, 1, 0, 1, 1, 0], dtype=np.float64)
    return X, walk


def streetlights_xor() -> tuple[np.ndarray, np.ndarray]:
    """Return four observations in which no single light says what people do.

    Returns
    -------
    X : ndarray, shape (4, 3), float64
        Two lights, and a third that is always on (a bias column).
    y : ndarray, shape (4, 1), float64
        1 where exactly one of the first two lights is on: exclusive or.
    """
    X = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]], dtype=np.float64)
    y = np.array([[1], [1], [0], [0]], dtype=np.float64)
    return X, y
