"""The numbers that the library computes with: float64, or float32 that gives the same digits on any processor.

Layers, losses and optimizers are written once. What they do not leave to NumPy's operators they ask for by name:
``real`` (an input as an array of numbers), ``matmul``, ``exp`` and ``log``. Ordinarily they are NumPy's, in float64.

A figure that a book printed comes from thousands of steps in float32, and a last bit that differs grows until it
shows. What differs between processors: the order in which a matrix product adds, and the rounding of ``exp`` and
``log``. Inside ``with portable():`` nothing does, because

- parameters are stored in float32;
- a product, or a ``log``, is computed in float64 and rounded once to float32, so that nobody sees how;
- ``exp`` of float32 comes from a table of 64 powers of two and a cubic, and is rounded once;
- everything else is NumPy's, whose +, −, ×, ÷ and square root are rounded alike everywhere. An array keeps its
  float32 or float64, and where both meet the result is float64.

Draw the numbers from ``data.legacy_rng(0, np.float32)``, and the logs of *Neural Networks from Scratch in Python*
come out digit for digit.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import numpy as np
from numpy.typing import ArrayLike, DTypeLike

FloatArray = np.ndarray[tuple[int, ...], np.dtype[np.floating]]


class Plain:
    """Float64, and NumPy's own operations."""

    dtype: DTypeLike = np.float64

    def real(self, values: ArrayLike) -> FloatArray:
        return np.asarray(values, dtype=np.float64)

    def matmul(self, A: FloatArray, B: FloatArray) -> FloatArray:
        return A @ B

    def exp(self, x: FloatArray) -> FloatArray:
        return np.exp(x)

    def log(self, x: FloatArray) -> FloatArray:
        return np.log(x)


class Portable(Plain):
    """Float32 whose every bit is the same on any processor."""

    dtype = np.float32

    def real(self, values: ArrayLike) -> FloatArray:
        values = np.asarray(values)
        return values if values.dtype in (np.float32, np.float64) else values.astype(np.float32)

    def matmul(self, A: FloatArray, B: FloatArray) -> FloatArray:
        return (A.astype(np.float64) @ B.astype(np.float64)).astype(np.float32)

    def exp(self, x: FloatArray) -> FloatArray:
        return table_exp(x)

    def log(self, x: FloatArray) -> FloatArray:
        return np.log(x, dtype=np.float64).astype(np.float32)


PLAIN = Plain()
_current: ContextVar[Plain] = ContextVar("arithmetic", default=PLAIN)


def arithmetic() -> Plain:
    """Return the arithmetic that is in force."""
    return _current.get()


@contextmanager
def portable() -> Iterator[None]:
    """Compute in portable float32 inside the ``with`` block: what is printed there is the same on any processor.

    Make the network inside the block, too: parameters are stored in the arithmetic that they were made in.

    Examples
    --------
    >>> exp(real([1, 2])).dtype
    dtype('float64')
    >>> with portable():
    ...     exp(real([1, 2])).dtype
    dtype('float32')
    """
    token = _current.set(Portable())
    try:
        yield
    finally:
        _current.reset(token)


def real(values: ArrayLike) -> FloatArray:
    """Return ``values`` as an array of floating-point numbers; the same array where it is one already."""
    return _current.get().real(values)


def matmul(A: FloatArray, B: FloatArray) -> FloatArray:
    """Return A @ B."""
    return _current.get().matmul(A, B)


def exp(x: FloatArray) -> FloatArray:
    """Return e to the power of each entry."""
    return _current.get().exp(x)


def log(x: FloatArray) -> FloatArray:
    """Return the natural logarithm of each entry."""
    return _current.get().log(x)


STEPS = 64
POWERS = 2.0 ** (np.arange(STEPS) / STEPS)
STEP = np.log(2.0) / STEPS
LIMIT = 200.0  # exp(±200) is infinity and 0 in float32


def table_exp(x: FloatArray) -> FloatArray:
    """Return exp(x) in float32, with the same bits everywhere.

    With n = the integer nearest to 64 x / ln 2, and r = x − n ln 2 / 64, at most ln 2 / 128 in size,

        exp(x) = 2^(n div 64) · 2^((n mod 64) / 64) · exp(r),    exp(r) ≈ 1 + r + r²/2 + r³/6,

    in float64, rounded once. About one value in 11,000 differs, by the last bit, from the correctly rounded one.
    A classic scheme of C libraries; it is the one that the book's printed logs agree with.
    """
    x = np.minimum(np.maximum(x, -LIMIT, dtype=np.float64), LIMIT)
    n = np.rint(x / STEP)
    r = x - n * STEP
    n = n.astype(np.int64)
    power = POWERS[n & STEPS - 1] * (1 + r * (1 + r * (0.5 + r / 6)))  # n mod 64, and below n div 64, of a power of two
    with np.errstate(over="ignore"):
        return np.ldexp(power, n >> 6).astype(np.float32)
