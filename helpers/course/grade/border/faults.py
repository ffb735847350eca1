"""An exception as plain data, and one made of it that the checks catch and tell as they would the real one."""

from __future__ import annotations

import builtins
import importlib
from collections.abc import Mapping
from typing import Any

from helpers.check import guard

# beside Python's own: what checks may catch or tell
_KNOWN = {"numpy.linalg.LinAlgError", "numpy.exceptions.AxisError", "helpers.check.guard.AskedForInput"}
_GROUPS = {"BaseExceptionGroup", "ExceptionGroup"}  # which cannot be made without their parts


def describe(error: BaseException) -> dict[str, Any]:
    """Name, bases, message and line of an exception."""
    names = [f"{cls.__module__}.{cls.__qualname__}" for cls in type(error).__mro__]
    try:
        says = str(error)[:2000]
    except Exception:
        says = ""
    return {
        "name": type(error).__name__[:80],
        "bases": [name for name in names if _class(name)],
        "says": says,
        "bare": not error.args,
        "line": guard.last_line_of(error, but="")[:500],
    }


def words(text: Any) -> str:
    """What a student's code said, short, and such that it can be written into any file."""
    return str(text)[:2000].replace("\0", "").encode("utf-8", "replace").decode()


def rebuild(told: Mapping[str, Any]) -> BaseException:
    """An exception of this description, which stands under the same names in ``except``.

    Raises
    ------
    TypeError, KeyError
        When this is no description.
    """
    found = [cls for name in told["bases"][:20] if (cls := _class(name))] or [Exception]
    lowest = [cls for cls in found if not any(other is not cls and issubclass(other, cls) for other in found)]
    name, says, line = words(told["name"]), words(told["says"]), words(told["line"])
    body = {"__init__": lambda self: None, "__str__": lambda self: says, "__module__": "builtins", "far_line": line}
    try:
        error = type(name, tuple(dict.fromkeys(lowest)), body)()
    except TypeError:  # two bases that Python does not join
        error = type(name, (lowest[0],), body)()
    error.args = () if told["bare"] else (says,)
    return error


def _class(name: str) -> type[BaseException] | None:
    module, _, last = name.rpartition(".")
    if module == "builtins":
        cls = getattr(builtins, last, None)
        fits = isinstance(cls, type) and issubclass(cls, BaseException) and cls is not BaseException
        return cls if fits and last not in _GROUPS else None
    if name in _KNOWN:
        return getattr(importlib.import_module(module), last)
    return None
