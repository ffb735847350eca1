"""Check cells touch answers only by calling them and reading plain data, so that another process can hold the answers.

Here the answer hides behind a stand-in: what goes in and what comes out is copied as plain data, arguments changed in
place come back changed, objects stay behind as handles, probes run on the far side.
"""

import copy
import inspect
from collections.abc import Mapping

import numpy as np

from helpers.check.compare import is_tensor


class StandIn:
    """A far function, class or object, of which only calls, attributes and plain results cross the border."""

    def __init__(self, far, source=""):
        self._far = far
        self.__source__ = source

    def __call__(self, *args, **kwargs):
        far_args = [cross(a) for a in args]
        came = self._far(*far_args, **{k: cross(v) for k, v in kwargs.items()})
        for near, far in zip(args, far_args, strict=True):
            bring_back(near, far)
        return cross(came)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return cross(getattr(self._far, name))

    def run_beside(self, probe, *args, **options):
        """Run a probe of ours where the answer lives; it is named, not sent."""
        assert probe.__module__ == "helpers.check.probes" and "<" not in probe.__qualname__
        came = probe(self._far, *[cross(a) for a in args], **options)
        assert is_plain(came), f"a probe returns plain data, not {came!r}"
        return came


def is_plain(value):
    if isinstance(value, list | tuple):
        return all(is_plain(v) for v in value)
    if isinstance(value, Mapping):
        return all(is_plain(k) and is_plain(v) for k, v in value.items())
    numeric = is_tensor(value) or (isinstance(value, np.ndarray) and value.dtype != object)
    return numeric or value is None or isinstance(value, bool | int | float | complex | str | bytes | np.generic)


def cross(value):
    """A copy of plain data; a handle for anything else; ours passes as it is."""
    if isinstance(value, StandIn):
        return value._far
    if is_tensor(value):
        # neither memory nor the autograd graph crosses
        return value.detach().clone().requires_grad_(value.requires_grad)
    if is_plain(value):
        return copy.deepcopy(value)
    if isinstance(value, list | tuple):
        crossed = [cross(v) for v in value]
        return type(value)(crossed) if type(value) in (list, tuple) else tuple(crossed)
    if isinstance(value, Mapping):
        return {k: cross(v) for k, v in value.items()}
    if inspect.isfunction(value) and value.__module__ != "__main__":
        return value
    if isinstance(value, np.random.Generator | np.random.RandomState) or type(value).__module__.startswith("torch"):
        return value
    return StandIn(value)


def bring_back(near, far):
    """Arguments that were changed in place come back changed."""
    if isinstance(near, np.ndarray):
        near[...] = far
    elif is_tensor(near) and not near.requires_grad:
        near.set_(far)  # shape and all
    elif isinstance(near, list):
        near[:] = far


def test_the_solution_earns_all_points_across_a_border(question):
    verdict = question.judge(question.exercise.answer.source, disguise=StandIn)
    assert not verdict.trouble
    assert verdict.score == question.exercise.points, verdict.as_dict()


def test_a_wrong_answer_scores_the_same_across_a_border(question, wrong):
    source = wrong.read_text(encoding="utf-8")
    assert question.judge(source, disguise=StandIn).score == question.judge(source).score
