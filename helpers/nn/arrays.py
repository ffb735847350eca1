"""How what a caller passes becomes a checked float64 array: batches, upstream gradients, labels."""

import numpy as np
from numpy.typing import ArrayLike

FloatArray = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def as_batch(X: ArrayLike, name: str, n_columns: int | None = None) -> FloatArray:
    """Return ``X`` as a float64 array with one sample a row.

    Parameters
    ----------
    X : array_like, shape (n, n_columns)
        Never changed; not copied either where it is float64 already.
    name : str
        What to call it in an error.
    n_columns : int, optional
        The number of columns it must have; any number without it.

    Raises
    ------
    ValueError
        If it is not two-dimensional, has no row, or has another number of columns.
    """
    batch = np.asarray(X, dtype=np.float64)
    if batch.ndim != 2:
        advice = "One sample is a batch of one row: X.reshape(1, -1)." if batch.ndim == 1 else "Flatten each sample."
        raise ValueError(f"{name} must have 2 axes, (samples, columns). Received shape: {batch.shape}. {advice}")
    if len(batch) == 0:
        raise ValueError(f"{name} must hold at least one sample. Received shape: {batch.shape}.")
    if n_columns is not None and batch.shape[1] != n_columns:
        raise ValueError(f"{name} must have {n_columns} columns. Received shape: {batch.shape}.")
    return batch


def as_upstream(upstream: ArrayLike, output: FloatArray | None, owner: str) -> FloatArray:
    """Return ``upstream`` as a float64 array of the shape of ``output``, what the last forward returned.

    Raises
    ------
    RuntimeError
        If there was no forward yet.
    ValueError
        If the shapes differ: NumPy would broadcast and hand back a wrong gradient without a word.
    """
    if output is None:
        raise RuntimeError(f"{owner}.backward needs a forward before it: call {owner}.forward first.")
    gradient = np.asarray(upstream, dtype=np.float64)
    if gradient.shape != output.shape:
        raise ValueError(
            f"The upstream gradient must have the shape of {owner}'s output, {output.shape}. "
            f"Received shape: {gradient.shape}."
        )
    return gradient


def as_targets(y: ArrayLike, n: int, k: int) -> FloatArray:
    """Return labels as one probability distribution a row, shape (n, k), float64.

    Parameters
    ----------
    y : array_like
        Either class indices, integers of shape (n,) from 0 to k - 1, or one row of k
        probabilities a sample, shape (n, k): one-hot, or soft targets.
    n, k : int
        Samples and classes of the predictions that the labels belong to.

    Raises
    ------
    ValueError
        If the shape fits neither form, an index is out of range, or a row is no distribution.
    TypeError
        If class indices are not integers.
    """
    labels = np.asarray(y)
    if labels.shape == (n, k):
        targets = labels.astype(np.float64)
        if np.any(targets < 0) or not np.allclose(targets.sum(axis=1), 1.0):
            raise ValueError("Each row of labels must be a distribution: no entry below 0, and 1 in all.")
        return targets
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
    targets = np.zeros((n, k))
    targets[np.arange(n), labels] = 1.0
    return targets
