"""What values alone cannot tell: shared memory, identity, the global random stream, memory taken.

A probe is a function of ours that runs beside the student's code, calls the answer and returns plain data. It stands
at the top of this module, so that a grader can name it to another process. There it could be forged, so it carries
few points.
"""

from __future__ import annotations

import random
import sys
import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np


def same_object(answer: Callable, *args: Any, index: int = 0) -> bool:
    """Say whether the answer returns its argument number ``index`` itself, not a copy."""
    return answer(*args) is args[index]


def shares_memory(answer: Callable, *args: Any, index: int = 0) -> bool:
    """Say whether the result of the answer lies in the memory that its argument number ``index`` had before."""
    given = _array(args[index])  # a tensor can be hung on other memory: the array stays where it is
    return bool(np.shares_memory(_array(answer(*args)), given))


def leaves_random_state(answer: Callable, *args: Any) -> bool:
    """Say whether the call leaves the global streams of ``random``, NumPy and torch where they were."""
    before = _random_states()
    answer(*args)
    return _random_states() == before


def stays_below(answer: Callable, *args: Any, megabytes: float) -> bool:
    """Say whether the call never holds more than this much new memory at once."""
    tracemalloc.start()
    try:
        answer(*args)
        return tracemalloc.get_traced_memory()[1] < megabytes * 1e6
    finally:
        tracemalloc.stop()


def on_views(answer: Callable, base: Any, *pairs: tuple[list, list]) -> dict[str, Any]:
    """Ask the answer about pairs of readings of one tensor or array.

    Parameters
    ----------
    base : tensor or array
    *pairs : (first, second)
        How each of the two is made from ``base``: a list of steps ``(method, *arguments)``, taken one after the other.
        ``[]`` is ``base`` itself, ``[("reshape", 3, 4), ("t",)]`` is ``base.reshape(3, 4).t()``.

    Returns
    -------
    dict
        ``answers``, a list with one result for each pair, and ``kept``: whether ``base`` holds what it held.
    """
    before = np.array(_array(base))
    answers = [answer(_read(base, first), _read(base, second)) for first, second in pairs]
    return {"answers": answers, "kept": bool(np.array_equal(_array(base), before))}


def _read(base: Any, steps: list) -> Any:
    for method, *args in steps:
        base = getattr(base, method)(*args)
    return base


def _random_states() -> tuple:
    kind, keys, *rest = np.random.get_state()  # noqa: NPY002 - the legacy stream is what is watched
    torch = sys.modules.get("torch")
    return random.getstate(), (kind, keys.tobytes(), *rest), torch and torch.get_rng_state().numpy().tobytes()


def _array(value: Any) -> np.ndarray:
    return value.detach().numpy() if hasattr(value, "detach") else np.asarray(value)
