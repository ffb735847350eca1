"""The student's names in the checker: objects that live elsewhere, of which only plain data comes here."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import numpy as np

from helpers.check.compare import is_tensor

if TYPE_CHECKING:
    from helpers.course.grade.border.session import Worker


class StandIn:
    """A far object. Equal to nothing but itself, whatever the far one says.

    Attributes
    ----------
    __source__ : str
        For an answer: the student's cells, read from the notebook.
    __signature__ : inspect.Signature, optional
        For an answer that has one.
    """

    def __init__(self, worker: Worker | None, number: int, fork: int) -> None:
        self.__dict__.update(_border_worker=worker, _border_number=number, _border_fork=fork, _border_name="")

    def run_beside(self, probe: Any, *args: Any, **options: Any) -> Any:
        """Run one of our probes where the object lives; it is named, not sent."""
        if probe.__module__ != "helpers.check.probes" or "<" in probe.__qualname__:
            raise TypeError(f"{probe.__qualname__} is no function of helpers.check.probes")
        return self._border_worker.ask("probe", of=self, name=probe.__name__, args=args, options=options)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self._border_worker.ask("read", of=self, name=name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._border_worker.ask("write", of=self, name=name, value=value)

    def __deepcopy__(self, memo: Any) -> StandIn:
        return self

    def _border_operate(self, name: str, *args: Any) -> Any:
        return self._border_worker.ask("operate", of=self, name=name, args=args)

    def __repr__(self) -> str:
        return self._border_operate("repr")

    def __str__(self) -> str:
        return self._border_operate("str")

    def __bool__(self) -> bool:
        return self._border_operate("bool")

    def __float__(self) -> float:
        return self._border_operate("float")

    def __int__(self) -> int:
        return self._border_operate("int")

    def __index__(self) -> int:
        return self._border_operate("index")

    def __len__(self) -> int:
        return self._border_operate("len")

    def __iter__(self) -> Any:
        return self._border_operate("iter")

    def __next__(self) -> Any:
        return self._border_operate("next")

    def __getitem__(self, key: Any) -> Any:
        return self._border_operate("getitem", key)

    def __contains__(self, key: Any) -> bool:
        return self._border_operate("contains", key)

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return self._border_operate("array", dtype)


class Callable(StandIn):
    """A far object that can be called."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._border_worker.call(self, args, kwargs)


@functools.lru_cache(maxsize=256)
def kind(name: str, is_callable: bool) -> type[StandIn]:
    """The class of stand-ins for objects of a type of this name: sentences on what came tell it."""
    return type(name, (Callable if is_callable else StandIn,), {})


def bring_back(near: Any, far: Any) -> None:
    """Make an argument what the call has made of it on the other side."""
    if isinstance(near, np.ndarray):
        if near.shape != np.shape(far) and near.size == np.size(far):
            near.shape = np.shape(far)
        near[...] = far
    elif is_tensor(near):
        near.data, near.grad = far.detach(), far.grad
        if near.is_leaf:
            near.requires_grad_(far.requires_grad)
    elif isinstance(near, list | tuple) and type(near) is type(far) and len(near) == len(far):
        for place, (one, other) in enumerate(zip(near, far, strict=True)):
            if isinstance(one, list | tuple | dict | set | np.ndarray) or is_tensor(one):
                bring_back(one, other)
            elif isinstance(near, list):
                near[place] = other
    elif isinstance(near, list):
        near[:] = far
    elif isinstance(near, dict | set):
        near.clear()
        near.update(far)
    elif isinstance(near, np.random.Generator):
        near.bit_generator.state = far.bit_generator.state
    elif isinstance(near, np.random.RandomState):
        near.set_state(far.get_state())
