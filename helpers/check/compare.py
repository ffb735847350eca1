"""Judge one value: what kind of thing came, how long, which shape, which numbers; each with a sentence of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

RTOL, ATOL = 1e-6, 1e-8
_LINES, _WIDTH = 8, 88
_NOISE = 1e-12  # what rounding leaves of 0


class Failure(Exception):
    """A check that an answer does not pass, told so that its author can mend it.

    Parameters
    ----------
    sentence : str
        What is wrong.
    expected, came : object, optional
        Shown side by side when given.
    where : str, optional
        Where the two differ and by how much.
    """

    def __init__(self, sentence: str, *, expected: Any = None, came: Any = None, where: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.expected = None if expected is None else show(expected)
        self.came = None if expected is None else show(came)
        self.where = where
        self.likely = ""
        self.called = ""

    def tells_as_much(self, other: Failure) -> bool:
        """Whether nothing in the other is new to who has read this one."""
        told = [(f.sentence, f.likely, f.expected, f.came) for f in (self, other)]
        return told[0] == told[1]


def expect(
    came: Any,
    expected: Any,
    *,
    rtol: float = RTOL,
    atol: float = ATOL,
    dtype: str | None = None,
    mistakes: Mapping[str, Any] | None = None,
) -> None:
    """Compare what came with what was expected.

    Kind, length, shape and dtype are gates in front of the value. Numbers agree when
    ``|came - expected| <= atol + rtol * |expected|``; nan agrees with nan.

    Parameters
    ----------
    came, expected : number, str, bool, None, ndarray, torch.Tensor, list, tuple, dict
        Plain data. A number may come as a Python number, a NumPy scalar, or an array or tensor without axes;
        a list may come for a tuple.
    rtol, atol : float
        Relative and absolute tolerance.
    dtype : str, optional
        Name of the dtype asked for, such as ``"float32"``. Without it any dtype with the right values passes.
    mistakes : dict of str to value, optional
        Known wrong values, each with the sentence that names its cause.

    Raises
    ------
    Failure
        When they differ.
    """
    for sentence, wrong in (mistakes or {}).items():
        if agrees(wrong, expected, rtol=rtol, atol=atol):
            raise ValueError(
                f"the mistake {sentence!r} has the expected value: it can never be told from a right answer"
            )
    try:
        _expect(came, expected, rtol, atol, dtype, "")
    except Failure as failure:
        for sentence, wrong in (mistakes or {}).items():
            if agrees(came, wrong, rtol=rtol, atol=atol):
                failure.likely = sentence
                break
        raise


def agrees(came: Any, expected: Any, *, rtol: float = RTOL, atol: float = ATOL) -> bool:
    """Say whether :func:`expect` would be content."""
    try:
        _expect(came, expected, rtol, atol, None, "")
    except Failure:
        return False
    return True


def _expect(came: Any, expected: Any, rtol: float, atol: float, dtype: str | None, place: str) -> None:
    kind, asked = _kind(came), _kind(expected)
    the = f"`{place}` is" if place else "The result is"
    if kind != asked:
        if kind in ("array", "tensor") and asked == "number" and np.size(_numpy(came)) == 1:
            raise Failure(
                f"{the} {name_of(came)}; a plain number was asked (`.item()` takes it out).",
                expected=expected,
                came=came,
            )
        if came is None:
            hint = "" if place else " Is a `return` missing?"
            raise Failure(f"{the} None; {name_of(expected)} was asked.{hint}")
        raise Failure(f"{the} {name_of(came)}; {name_of(expected)} was asked.", expected=expected, came=came)
    if asked in ("array", "tensor"):
        _expect_array(came, expected, rtol, atol, dtype, the)
    elif asked == "number":
        _expect_number(came, expected, rtol, atol, dtype, the)
    elif asked == "sequence":
        if len(came) != len(expected):
            raise Failure(
                f"{the} of length {len(came)}; length {len(expected)} was asked.", expected=expected, came=came
            )
        for i, (one, other) in enumerate(zip(came, expected, strict=True)):
            _expect(one, other, rtol, atol, dtype, f"{place or 'result'}[{i}]")
    elif asked == "dict":
        if set(came) != set(expected):
            keys, asked_keys = sorted(map(str, came)), sorted(map(str, expected))
            raise Failure(f"{the} a dict with the keys {keys}; the keys {asked_keys} were asked.")
        for key in expected:
            _expect(came[key], expected[key], rtol, atol, dtype, f"{place}[{key!r}]" if place else str(key))
    elif asked == "bool":
        if bool(came) != bool(expected):
            raise Failure(f"{the} {bool(came)}; {bool(expected)} was expected.")
    elif came != expected:
        raise Failure(f"{the} not what was expected.", expected=expected, came=came)


def _expect_array(came: Any, expected: Any, rtol: float, atol: float, dtype: str | None, the: str) -> None:
    a, b = _numpy(came), _numpy(expected)
    if a.shape != b.shape:
        raise Failure(f"{the} of shape {a.shape}; shape {b.shape} was asked.", expected=expected, came=came)
    _expect_dtype(came, dtype, the)
    if not _is_numeric(a):
        raise Failure(f"{the} an array of dtype {a.dtype}; numbers were asked.", expected=expected, came=came)
    wrong = ~_close(a, b, rtol, atol)
    if not wrong.any():
        return
    with np.errstate(all="ignore"):
        off = np.abs(np.subtract(a, b, dtype=np.result_type(a, b, np.float64)))
    worst = np.unravel_index(np.argmax(np.where(wrong, np.where(np.isnan(off), np.inf, off), -1.0)), a.shape)
    index = [int(i) for i in worst]
    one, other = a[worst], b[worst]
    where = f"{int(wrong.sum())} of {a.size} values differ, most at {index}: {_number(one)} instead of {_number(other)}"
    if np.isfinite(off[worst]) and b.dtype.kind != "b":
        where += f" (off by {off[worst]:.3g})"
    if np.isnan(one):
        raise Failure(f"{the} not a number (nan) at {index}.", expected=expected, came=came, where=where)
    raise Failure(f"{the} of the right shape, its values differ.", expected=expected, came=came, where=where)


def _expect_number(came: Any, expected: Any, rtol: float, atol: float, dtype: str | None, the: str) -> None:
    a, b = _numpy(came), _numpy(expected)
    _expect_dtype(came, dtype, the)
    if _close(a, b, rtol, atol):
        return
    if np.isnan(a):
        raise Failure(f"{the} not a number (nan); {_number(b)} was expected.")
    with np.errstate(all="ignore"):
        off = abs(complex(a) - complex(b))
    raise Failure(f"{the} {_number(a)}; {_number(b)} was expected (off by {off:.3g}).")


def _expect_dtype(came: Any, dtype: str | None, the: str) -> None:
    # torch.float32 and np.float32 are both asked for as 'float32'
    if dtype is not None and dtype_name(came) != dtype:
        raise Failure(f"{the} of dtype {dtype_name(came)}; {dtype} was asked.")


def dtype_name(value: Any) -> str:
    """Name of a value's dtype, the same for NumPy and torch: ``float32``, ``int64``, ``bool``."""
    dtype = getattr(value, "dtype", None)
    return type(value).__name__ if dtype is None else str(dtype).removeprefix("torch.")


def _close(a: np.ndarray, b: np.ndarray, rtol: float, atol: float) -> np.ndarray:
    if a.dtype.kind == "b":
        a = a.astype(int)
    if b.dtype.kind == "b":
        b = b.astype(int)
    with np.errstate(all="ignore"):
        return np.isclose(a, b, rtol=rtol, atol=atol, equal_nan=True)


def is_tensor(value: Any) -> bool:
    """Say whether this is a torch tensor, without importing torch."""
    return any(base.__module__.startswith("torch") and base.__name__ == "Tensor" for base in type(value).__mro__)


def _kind(value: Any) -> str:
    if value is None:
        return "nothing"
    if is_tensor(value) or isinstance(value, np.ndarray | np.generic):
        if np.ndim(value) == 0:
            # an array without axes is as good as a number
            return {"b": "bool", "U": "string"}.get(_numpy(value).dtype.kind, "number")
        return "tensor" if is_tensor(value) else "array"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int | float | complex):
        return "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, list | tuple):
        return "sequence"
    if isinstance(value, Mapping):
        return "dict"
    return type(value).__name__


def _numpy(value: Any) -> np.ndarray:
    if is_tensor(value):
        value = value.detach().cpu()
        return (value.float() if dtype_name(value) == "bfloat16" else value).numpy()
    return np.asarray(value)


def _is_numeric(array: np.ndarray) -> bool:
    return array.dtype.kind in "biufc"


_NAMES = {
    "nothing": "None",
    "array": "a NumPy array",
    "tensor": "a torch tensor",
    "bool": "True or False",
    "number": "a number",
    "string": "a string",
    "dict": "a dict",
}


def name_of(value: Any) -> str:
    """What a value is, in words: 'a NumPy array of shape (2, 3)'."""
    kind = _kind(value)
    if kind == "sequence":
        return f"a {type(value).__name__} of length {len(value)}"
    words = _NAMES.get(kind, f"an object of type {kind}")
    return f"{words} of shape {tuple(value.shape)}" if kind in ("array", "tensor") else words


def _number(value: Any) -> str:
    return f"{value:.6g}" if np.asarray(value).dtype.kind in "fc" else str(value)


def show(value: Any) -> str:
    """A value as a student reads it: short, few digits, at most a handful of lines."""
    if is_tensor(value) or isinstance(value, np.ndarray):
        array = _numpy(value)
        noise = _is_numeric(array) and bool(((array != 0) & (np.abs(array) < _NOISE)).any())
        text = np.array2string(
            array, precision=5, suppress_small=noise, threshold=60, edgeitems=3, max_line_width=_WIDTH
        )
        text = f"{text}  shape {array.shape}, {dtype_name(value)}"
    elif isinstance(value, np.generic):
        text = _number(value)
    elif isinstance(value, list | tuple):
        inner = ", ".join(show(v) for v in value)
        text = f"[{inner}]" if isinstance(value, list) else f"({inner}{',' if len(value) == 1 else ''})"
    else:
        try:
            text = repr(value)
        except Exception:
            text = f"an object of type {type(value).__name__}"
    lines = text.splitlines()
    if len(lines) > _LINES:
        lines = [*lines[: _LINES // 2], "…", *lines[-_LINES // 2 :]]
    return "\n".join(line if len(line) <= 2 * _WIDTH else line[: 2 * _WIDTH] + " …" for line in lines)
