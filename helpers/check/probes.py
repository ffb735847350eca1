"""What values alone cannot tell: shared memory, identity, the random stream, overflow, tracking, memory taken.

A probe is a function of ours that runs beside the student's code, calls the answer and returns plain data. It stands
at the top of this module, so that a grader can name it to another process. There it could be forged, so it carries
few points.
"""

from __future__ import annotations

import random
import sys
import tracemalloc
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np


def same_object(answer: Callable, *args: Any, index: int = 0) -> bool:
    """Say whether the answer returns its argument number ``index`` itself, not a copy."""
    return answer(*args) is args[index]


def shares_memory(answer: Callable, *args: Any, index: int | None = 0) -> bool:
    """Say whether the result, or a part of a tuple, lies in the memory that argument number ``index`` had before.

    With None for ``index``: in the memory of any argument that is an array or a tensor.
    """
    asked = [arg for i, arg in enumerate(args) if i == index or (index is None and hasattr(arg, "shape"))]
    given = [_array(arg) for arg in asked]  # a tensor can be hung on other memory: the array stays where it is
    came = answer(*args)
    parts = [_array(part) for part in (came if isinstance(came, tuple | list) else [came])]
    return any(np.shares_memory(part, array) for part in parts for array in given)


def leaves_random_state(answer: Callable, *args: Any) -> bool:
    """Say whether the call leaves the global streams of ``random``, NumPy and torch where they were."""
    before = _random_states()
    answer(*args)
    return _random_states() == before


def stays_quiet(answer: Callable, *args: Any) -> bool:
    """Say whether no arithmetic in the call overflows, divides by zero or is invalid; other warnings do not count."""
    with warnings.catch_warnings(record=True) as caught, np.errstate(over="warn", divide="warn", invalid="warn"):
        warnings.simplefilter("ignore")
        warnings.simplefilter("always", RuntimeWarning)  # what NumPy warns with
        answer(*args)
    return not caught


def leaves_untracked(answer: Callable, *args: Any) -> bool:
    """Say whether the call leaves its tensors as plain as they came: the same numbers, untracked, without gradient."""
    tensors = [arg for arg in args if hasattr(arg, "requires_grad")]
    before = [t.clone() for t in tensors]
    answer(*args)
    plain = all(not t.requires_grad and t.grad is None for t in tensors)
    return plain and all(bool((t == kept).all()) for t, kept in zip(tensors, before, strict=True))


def moves_in_place(answer: Callable, made_with: tuple, parameters: list, gradients: list, *rest: Any) -> bool:
    """Say whether one ``step`` of the optimizer ``answer(*made_with)`` moves every parameter array itself.

    ``rest`` is what ``step`` takes besides parameters and gradients.
    """
    arrays = list(parameters)
    before = [array.copy() for array in arrays]
    answer(*made_with).step(parameters, gradients, *rest)
    return not any(np.array_equal(now, old) for now, old in zip(arrays, before, strict=True))


def stays_below(answer: Callable, *args: Any, megabytes: float) -> bool:
    """Say whether the call never holds more than this much new memory at once."""
    tracemalloc.start()
    try:
        answer(*args)
        return tracemalloc.get_traced_memory()[1] < megabytes * 1e6
    finally:
        tracemalloc.stop()


def forward_shares_memory(answer: Callable, made_with: tuple, X: np.ndarray) -> bool:
    """Say whether ``forward(X, training=False)`` of the layer ``answer(*made_with)`` returns memory of ``X``."""
    return bool(np.shares_memory(_array(answer(*made_with).forward(X, training=False)), X))


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


def operations_stay_few(answer: Callable, small: tuple, large: tuple) -> bool:
    """Say whether the answer calls PyTorch no more often for the arguments ``large`` than for ``small``."""
    torch = sys.modules["torch"]  # not imported: checks run without it, too

    class Counter(torch.overrides.TorchFunctionMode):
        calls = 0

        def __torch_function__(self, func: Callable, types: Any, args: tuple = (), kwargs: dict | None = None) -> Any:
            self.calls += 1
            return func(*args, **(kwargs or {}))

    counts = []
    for args in (small, large):
        with Counter() as counter:
            answer(*args)
        counts.append(counter.calls)
    return counts[1] <= counts[0]


def trains_and_reloads(answer: Callable, d: int, seed: int) -> dict[str, Any]:
    """Make the model ``answer(d, seed)``, take a step of gradient descent, and load its state into another one.

    Returns
    -------
    dict
        ``parameters``, their names in order; ``learns``, whether each of them got a gradient and the step lowered a
        squared loss; ``reloads``, whether the other model then answers alike; ``random state``, whether making the
        model left the global streams alone.
    """
    torch = sys.modules["torch"]
    before = _random_states()
    model = answer(d, seed)
    kept = _random_states() == before
    X = torch.randn(20, d, generator=torch.Generator().manual_seed(seed))
    y = X.sum(dim=1, keepdim=True) + 1
    losses = [((model(X) - y) ** 2).mean()]
    losses[0].backward()
    reached = 0
    with torch.no_grad():
        for param in model.parameters():
            if param.grad is not None:
                reached += bool(param.grad.any())
                param -= 0.05 * param.grad
        losses.append(((model(X) - y) ** 2).mean())
        twin = answer(d, seed + 1)
        twin.load_state_dict(model.state_dict())
        reloads = torch.equal(twin(X), model(X))
    names = sorted(name for name, _ in model.named_parameters())
    learns = reached == len(names) and bool(losses[1] < losses[0])
    return {"parameters": names, "learns": learns, "reloads": reloads, "random state": kept}


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
