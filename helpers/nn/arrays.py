"""How what a caller passes becomes a checked array of numbers: batches, upstream gradients, labels."""

import numpy as np
from numpy.typing import ArrayLike

from helpers.nn.arithmetic import FloatArray, arithmetic, real


def as_batch(X: ArrayLike, name: str, n_columns: int | None = None) -> FloatArray:
    """Return ``X`` as an array of numbers (float64, ordinarily) with one sample a row.

    Parameters
    ----------
    X : array_like, shape (n, n_columns)
        Never changed; not copied either where it has the right type already.
    name : str
        What to call it in an error.
    n_columns : int, optional
        The number of columns it must have; any number without it.

    Raises
    ------
    ValueError
        If it is not two-dimensional, has no row, or has another number of columns.
    """
    batch = real(X)
    if batch.ndim != 2:
        advice = "One sample is a batch of one row: X.reshape(1, -1)." if batch.ndim == 1 else "Flatten each sample."
        raise ValueError(f"{name} must have 2 axes, (samples, columns). Received shape: {batch.shape}. {advice}")
    if len(batch) == 0:
        raise ValueError(f"{name} must hold at least one sample. Received shape: {batch.shape}.")
    if n_columns is not None and batch.shape[1] != n_columns:
        raise ValueError(f"{name} must have {n_columns} columns. Received shape: {batch.shape}.")
    return batch


def as_upstream(upstream: ArrayLike, output: FloatArray | None, owner: str) -> FloatArray:
    """Return ``upstream`` as an array of numbers of the shape of ``output``, what the last forward returned.

    Raises
    ------
    RuntimeError
        If there was no forward yet.
    ValueError
        If the shapes differ: NumPy would broadcast and hand back a wrong gradient without a word.
    """
    if output is None:
        raise RuntimeError(f"{owner}.backward needs a forward before it: call {owner}.forward first.")
    gradient = real(upstream)
    if gradient.shape != output.shape:
        raise ValueError(
            f"The upstream gradient must have the shape of {owner}'s output, {output.shape}. "
            f"Received shape: {gradient.shape}."
        )
    return gradient


class Targets:
    """Labels that were checked against the predictions they belong to: training checks once, not at each epoch.

    Attributes
    ----------
    values : ndarray, shape (n, k)
        One probability distribution a row; for yes-or-no questions one probability for each of k questions.
    classes : ndarray of int, shape (n,) or (n, k)
        The class of the highest probability; for yes-or-no questions 1 where it is above one half.
    """

    def __init__(self, values: FloatArray, classes: np.ndarray) -> None:
        self.values = values
        self.classes = classes


def as_targets(y: ArrayLike | Targets, n: int, k: int) -> Targets:
    """Return labels of one class a sample, checked; what was checked before comes back as it is.

    Parameters
    ----------
    y : array_like
        Either class indices, integers (of any width, signed or not) of shape (n,) from 0 to k - 1, or one
        row of k probabilities a sample, shape (n, k): one-hot, or soft targets.
    n, k : int
        Samples and classes of the predictions that the labels belong to.

    Raises
    ------
    ValueError
        If the shape fits neither form, an index is out of range, or a row is no distribution.
    TypeError
        If class indices are not integers.
    """
    if isinstance(y, Targets) and y.values.shape == (n, k):
        return y
    labels = y.values if isinstance(y, Targets) else np.asarray(y)
    if labels.shape == (n, k):
        values = labels.astype(arithmetic().dtype)
        if np.any(values < 0) or not np.allclose(values.sum(axis=1), 1.0):
            raise ValueError("Each row of labels must be a distribution: no entry below 0, and 1 in all.")
        return Targets(values, values.argmax(axis=1))
    if labels.shape != (n,):
        advice = " Flatten the column: y.ravel()." if labels.shape == (n, 1) else ""
        raise ValueError(
            f"Labels must be class indices of shape ({n},) or one-hot rows of shape ({n}, {k}). "
            f"Received shape: {labels.shape}.{advice}"
        )
    if not np.issubdtype(labels.dtype, np.integer):
        raise TypeError(f"Class indices must be integers: y.astype(np.int64). Received dtype: {labels.dtype}.")
    wrong = labels[(labels < 0) | (labels >= k)]
    if wrong.size:
        raise ValueError(f"Class indices must lie between 0 and {k - 1} for {k} classes. Received: {wrong[0]}.")
    values = np.zeros((n, k), dtype=arithmetic().dtype)
    values[np.arange(n), labels] = 1.0
    return Targets(values, labels.astype(np.intp))


def as_binary_targets(y: ArrayLike | Targets, n: int, k: int) -> Targets:
    """Return the labels of k yes-or-no questions a sample, checked.

    Parameters
    ----------
    y : array_like, shape (n, k)
        0 or 1 (or a probability in between), of any number type or bool. For one question the shape is (n, 1).
    n, k : int
        Samples and questions of the predictions that the labels belong to.

    Raises
    ------
    ValueError
        If the shape is not that of the predictions (NumPy would broadcast (n,) against (n, 1) to (n, n)), or a
        label lies outside 0 to 1.
    """
    if isinstance(y, Targets) and y.values.shape == (n, k):
        return y
    labels = y.values if isinstance(y, Targets) else np.asarray(y)
    if labels.shape != (n, k):
        advice = " Make it a column: y.reshape(-1, 1)." if labels.shape == (n,) and k == 1 else ""
        raise ValueError(
            f"Binary labels must have the shape of the predictions, ({n}, {k}). Received shape: {labels.shape}.{advice}"
        )
    values = labels.astype(arithmetic().dtype)
    wrong = values[~((values >= 0) & (values <= 1))]
    if wrong.size:
        raise ValueError(f"Binary labels must be 0 or 1. Received: {wrong[0]:g}.")
    return Targets(values, (values > 0.5).astype(np.intp))
