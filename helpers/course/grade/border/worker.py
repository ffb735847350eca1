"""The half of the border where the student's code lives: runs cells, serves calls, knows nothing of any check."""

from __future__ import annotations

import builtins
import importlib
import inspect
import os
import pickle
import socket
import sys
import threading
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

from helpers.check import guard
from helpers.course.grade.border import faults, wire

_CHANGEABLE = (list, dict, set, tuple, np.ndarray, np.random.Generator, np.random.RandomState)


def shell() -> Any:
    """The IPython shell in which cells run; made once, before the first fork."""
    from IPython.core.error import UsageError
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    made = InteractiveShell.instance(config=Config(HistoryManager={"enabled": False}))
    made.showtraceback = made.showsyntaxerror = lambda *args, **kwargs: None  # nobody reads them, they are slow
    made.ask_exit = sys.exit
    made.system = made.getoutput = lambda *args, **kwargs: print("There is no shell here.")
    made.enable_matplotlib = lambda gui=None: (None, "agg")
    magic = made.run_line_magic

    def lenient(name: str, line: str, _stack_depth: int = 1) -> Any:
        try:
            return magic(name, line, _stack_depth + 1)
        except (UsageError, ImportError) as error:  # of a notebook's looks, mostly: the rest of the cell counts
            print(error)

    made.run_line_magic = lenient
    return made


def serve(line: socket.socket) -> None:
    """Do what the checker asks until it hangs up."""
    _Server(line).serve()


class _Server:
    def __init__(self, line: socket.socket) -> None:
        self.line = wire.Line(line)
        self.turn = threading.RLock()  # a student's threads may call back, too
        self.objects: list[Any] = []  # which the checker knows by number
        self.numbers: dict[int, int] = {}
        self.given: dict[int, Any] = {}  # what the checker sent, by its number
        self.nodes: dict[int, wire.Node] = {}  # under which it would know that again
        self.raised: dict[int, tuple[int, BaseException]] = {}  # by a function of the checker's
        self.shell = shell()

    def serve(self) -> None:
        builtins.input = guard._refuse
        while frame := self.line.receive():
            self.line.send(self.answer(frame))

    def answer(self, frame: bytes) -> bytes:
        out = guard._Bounded()
        before, sys.stdout, sys.stderr = (sys.stdout, sys.stderr), out, out
        reply: dict[str, Any] = {}
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("default")
            asked = wire.unpack(frame, self.resolve)
            number = reply["number"] = asked.pop("number")
            try:
                came = getattr(self, f"do_{asked.pop('do')}")(reply, **asked)
                reply["came"] = wire.pack(came, self.refer)
            except wire.WireError as error:
                reply["refused"] = str(error)
            except BaseException as error:  # rose in the student's code, or in an object that cannot even be looked at
                reply["raised"] = self.told(error)
        sys.stdout, sys.stderr = before
        reply["printed"] = out.text()
        reply["warned"] = [[w.category.__name__[:80], str(w.message)[:500]] for w in caught[:20]]
        try:
            return wire.pack(reply, wire.no_reference)
        except wire.WireError as error:
            return wire.pack({"refused": str(error), "number": number}, wire.no_reference)

    def told(self, error: BaseException) -> dict[str, Any]:
        mine = self.raised.get(id(error))
        return faults.describe(error) | ({"near": mine[0]} if mine else {})

    # -- what the checker asks for -------------------------------------------------------------------------------

    def do_run(self, reply: dict, source: str) -> None:
        ran = self.shell.run_cell(source, silent=True, store_history=False)
        if error := ran.error_before_exec or ran.error_in_exec:
            raise error

    def do_find(self, reply: dict, name: str) -> Any:
        found = self.shell.user_ns.get(name)
        reply["found"] = name in self.shell.user_ns
        try:
            parameters = inspect.signature(found).parameters.values()
            reply["parameters"] = [[p.name, int(p.kind), p.default is not p.empty] for p in parameters][:50]
        except Exception:  # of whatever kind: the answer may have a say in it
            reply["parameters"] = None
        return found

    def do_call(self, reply: dict, of: Any, args: list[bytes], kwargs: dict[str, bytes]) -> Any:
        near = {key: wire.unpack(frame, self.resolve) for key, frame in [*enumerate(args), *kwargs.items()]}
        try:
            return of(*[near[i] for i in range(len(args))], **{key: near[key] for key in kwargs})
        finally:
            frames = dict(enumerate(args)) | kwargs
            after = {key: wire.pack(value, self.refer) for key, value in near.items() if _may_change(value)}
            reply["changed"] = [[key, frame] for key, frame in after.items() if frame != frames[key]]

    def do_read(self, reply: dict, of: Any, name: str) -> Any:
        return getattr(of, name)

    def do_write(self, reply: dict, of: Any, name: str, value: Any) -> None:
        setattr(of, name, value)

    def do_operate(self, reply: dict, of: Any, name: str, args: tuple) -> Any:
        return OPERATIONS[name](of, *args)

    def do_probe(self, reply: dict, of: Any, name: str, args: tuple, options: dict) -> Any:
        return getattr(importlib.import_module("helpers.check.probes"), name)(of, *args, **options)

    # -- what is no plain data -----------------------------------------------------------------------------------

    def refer(self, value: Any) -> wire.Node:
        if id(value) in self.nodes:
            return self.nodes[id(value)]
        if id(value) not in self.numbers:
            self.numbers[id(value)] = len(self.objects)
            self.objects.append(value)
        return {"far": self.numbers[id(value)], "type": type(value).__name__[:80], "callable": callable(value)}

    def resolve(self, node: wire.Node) -> Any:
        if "far" in node:
            return self.objects[node["far"]]
        if node["near"] not in self.given:
            given = pickle.loads(node["pickled"].encode("latin-1")) if "pickled" in node else self.caller(node)
            self.given[node["near"]], self.nodes[id(given)] = given, node
        return self.given[node["near"]]

    def caller(self, node: wire.Node) -> Callable[..., Any]:
        """A function of the check: whoever calls it here calls the checker."""

        def function(*args: Any, **kwargs: Any) -> Any:
            with self.turn:
                given = {"args": wire.pack(args, self.refer), "kwargs": wire.pack(kwargs, self.refer)}
                frame = wire.pack({"call": node["near"], **given}, wire.no_reference)
                while True:
                    self.line.send(frame)
                    if not (came := self.line.receive()):
                        os._exit(0)
                    reply = wire.unpack(came, self.resolve)
                    if "do" not in reply:
                        break
                    frame = self.answer(came)  # the function asks for something in its turn
            if "raised" in reply:
                error = faults.rebuild(reply["raised"])
                self.raised[id(error)] = reply["raised"]["near"], error
                raise error
            return reply["came"]

        function.__name__ = function.__qualname__ = node["name"]
        return function


def _may_change(value: Any) -> bool:
    return isinstance(value, _CHANGEABLE) or hasattr(value, "detach")


# what a stand-in may ask of an object beside calls and attributes
OPERATIONS: dict[str, Callable[..., Any]] = {
    "len": len,
    "iter": iter,
    "next": next,
    "bool": bool,
    "float": float,
    "int": int,
    "index": lambda value: value.__index__(),
    "repr": lambda value: repr(value)[:2000],
    "str": lambda value: str(value)[:2000],
    "getitem": lambda value, key: value[key],
    "contains": lambda value, key: key in value,
    "array": lambda value, dtype=None: np.asarray(value, dtype=dtype),
}
