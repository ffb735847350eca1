"""The checker's hold on a student's code: a fork for each submission, a new one where the old one ended."""

from __future__ import annotations

import contextlib
import inspect
import pickle
import sys
import time
import types
import warnings
from typing import Any

from helpers.check import guard
from helpers.check.compare import Failure
from helpers.course.grade.border import faults, wire
from helpers.course.grade.border.clock import Clock, Patience, alarm_waits
from helpers.course.grade.border.sandbox import Fork, Nursery
from helpers.course.grade.border.standin import StandIn, bring_back, kind

SECONDS_FOR_CELL = 30.0  # what nbgrader gives one
SECONDS_FOR_CELLS = 120.0  # on the wall, for all of a submission, those run once more after an end included
SECONDS_FOR_CALL = 10.0  # where no alarm of the check rings before

ENDED = (
    "Your code ended Python: it left through `os._exit`, crashed outside of Python, "
    "or took more memory or processes than there are for it."
)
NAMELESS = object()  # what `find` returns for a name that is not there


class Worker:
    """Runs one submission after the other, each in a fork of its own.

    Parameters
    ----------
    nursery : Nursery
        Where forks come from.
    """

    def __init__(self, nursery: Nursery) -> None:
        self.forks = 0  # how many there were: a stand-in knows of which one it is
        self._nursery = nursery
        self._fork: Fork | None = None
        self._questions = 0
        self._asking = False  # True as long as an answer is out; what came in between, that fork is of no use
        self.begin()

    def begin(self) -> None:
        """Forget the last submission and be ready for the next."""
        self.end()
        self._cells: list[str] = []
        self._seconds = SECONDS_FOR_CELLS
        self._patience = Patience()
        self._sent: list[Any] = []
        self._raised: list[BaseException] = []

    def end(self) -> None:
        """Kill what runs, with everything that it has started."""
        if self._fork:
            self._fork.kill()
        self._fork, self._asking = None, False

    def settle(self) -> None:
        """A check is over: kill what still runs although nobody waits for it, and call its functions no more."""
        if self._asking:
            self.end()
        self._sent = [_over] * len(self._sent)

    # -- cells ---------------------------------------------------------------------------------------------------

    def run(self, source: str) -> str:
        """Run a cell; a sentence when it did not come to its end, else ''."""
        self._ready()
        said = self._run(source)
        if self._fork:
            self._cells.append(source)
        return said

    def _run(self, source: str) -> str:
        """Run a cell in this fork, which is gone afterwards where the cell took it along."""
        started = time.monotonic()
        limit = min(SECONDS_FOR_CELL, self._seconds)
        try:
            if limit <= 0:
                return f"was left out: all cells together ran longer than {SECONDS_FOR_CELLS:g} s"
            reply = self._exchange({"do": "run", "source": source}, limit)
        except guard.TimeLimit:
            self.end()
            return f"ran longer than {limit:.0f} s; it was left out"
        except guard.Ended:
            self.end()
            return "ended Python; it was left out"
        finally:
            self._seconds -= time.monotonic() - started
        if "raised" not in reply:
            return ""
        error = reply["raised"]
        if isinstance(error, guard.AskedForInput):
            return "stopped at `input`: nobody sits at the keyboard"
        return f"raised {type(error).__name__}: {str(error).strip()[:300]}".rstrip(": ")

    def _ready(self) -> None:
        """Have a fork in which all cells so far have run."""
        if self._fork and not self._asking:
            return
        with alarm_waits():
            while True:
                self.end()
                self._fork, self.forks = self._nursery.fork(), self.forks + 1
                lost = next((i for i, cell in enumerate(self._cells) if self._run(cell) and not self._fork), None)
                if lost is None:
                    return
                del self._cells[lost]  # it went well before, and ends Python now

    def find(self, name: str, source: str) -> Any:
        """The student's value of this name: plain data, a stand-in that carries the source, or ``NAMELESS``."""
        self._ready()
        try:
            reply = self._exchange({"do": "find", "name": name}, SECONDS_FOR_CALL)
        except (guard.Ended, guard.TimeLimit):
            return NAMELESS
        if reply.get("found") is not True:  # a stand-in would ask
            return NAMELESS
        came = reply.get("came")
        if isinstance(came, StandIn):
            came.__dict__.update(_border_name=name, __source__=source)
            if signature := _signature(reply.get("parameters")):
                came.__dict__["__signature__"] = signature
        return came

    # -- what stand-ins ask --------------------------------------------------------------------------------------

    def call(self, of: StandIn, args: tuple, kwargs: dict[str, Any]) -> Any:
        """Call a far object; arguments that it changed are changed here afterwards."""
        near: dict[Any, Any] = dict(enumerate(args)) | kwargs
        self._find_again(of)
        frames = {key: wire.pack(value, self._refer) for key, value in near.items()}
        question = {"args": [frames[i] for i in range(len(args))], "kwargs": {key: frames[key] for key in kwargs}}
        reply = self._exchange({"do": "call", "of": of, **question}, SECONDS_FOR_CALL)
        for key, far in reply["changed"]:
            try:
                bring_back(near[key], far)
            except (TypeError, ValueError, RuntimeError, AttributeError):
                raise Failure("The call made something else of its argument: work on a copy.") from None
        return self._came(reply)

    def ask(self, do: str, of: StandIn, **question: Any) -> Any:
        """Ask something else of a far object."""
        self._find_again(of)
        return self._came(self._exchange({"do": do, "of": of, **question}, SECONDS_FOR_CALL))

    def _find_again(self, of: StandIn) -> None:
        self._ready()
        if of._border_fork == self.forks:
            return
        found = self.find(of._border_name, "") if of._border_name else NAMELESS
        if not isinstance(found, StandIn):
            raise guard.Ended(ENDED)
        of.__dict__.update(_border_number=found._border_number, _border_fork=self.forks)

    def _came(self, reply: dict[str, Any]) -> Any:
        sys.stdout.write(faults.words(reply.get("printed", "")))
        for name, message in reply.get("warned", [])[:20]:
            warnings.warn_explicit(faults.words(message), type(faults.words(name), (Warning,), {}), "<answer>", 0)
        if "refused" in reply:
            raise Failure(f"The result cannot be looked at: {faults.words(reply['refused'])}.")
        if "raised" in reply:
            raise reply["raised"]
        return reply["came"]

    # -- the line ------------------------------------------------------------------------------------------------

    def _exchange(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Send a question and wait for its reply, serving the functions of ours that are called in between."""
        self._questions += 1
        number = self._questions
        frame = wire.pack(question | {"number": number}, self._refer)
        line = self._fork.line
        self._asking = True
        try:
            with Clock(self._fork.queue, seconds, self._patience) as clock:
                while True:
                    line.send(frame)
                    if not (came := clock.receive(line)):
                        raise guard.Ended(ENDED)
                    reply = wire.unpack(came, wire.no_reference)
                    if "call" not in reply:
                        break
                    frame = self._called(reply, clock)
            if reply["number"] != number:
                raise wire.WireError("what came is the reply to another question")
            if "came" in reply:
                reply["came"] = self._value(reply["came"])
            reply["changed"] = [(key, self._value(far)) for key, far in reply.get("changed", [])]
            if "raised" in reply:
                near = reply["raised"].get("near")
                reply["raised"] = faults.rebuild(reply["raised"]) if near is None else self._raised[int(near)]
        except (OSError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError):
            # hung up, or talks as none of ours does
            raise guard.Ended(ENDED) from None
        self._asking = False
        return reply

    def _called(self, reply: dict[str, Any], clock: Clock) -> bytes:
        """Call a function of ours for the other side."""
        function, args, kwargs = self._sent[reply["call"]], self._value(reply["args"]), self._value(reply["kwargs"])
        if not isinstance(args, tuple) or not isinstance(kwargs, dict):
            raise wire.WireError("what came is no call of a function of ours")
        self._asking = False  # the function may ask something in its turn
        try:
            with clock.ours():
                return wire.pack({"came": function(*args, **kwargs)}, self._refer)
        except Exception as error:
            self._raised.append(error)
            return wire.pack({"raised": faults.describe(error) | {"near": len(self._raised) - 1}}, self._refer)
        finally:
            self._asking = True

    def _refer(self, value: Any) -> wire.Node:
        if isinstance(value, StandIn):
            if value._border_fork != self.forks:
                raise guard.Ended(ENDED)
            return {"far": value._border_number}
        self._sent.append(value)
        node = {"near": len(self._sent) - 1}
        if not (isinstance(value, types.FunctionType) and value.__module__ == "__main__"):
            with contextlib.suppress(Exception):  # in whatever form it likes: the other side unpickles, we never do
                return node | {"pickled": pickle.dumps(value).decode("latin-1")}
        if not callable(value):
            raise wire.WireError(f"an object of type {type(value).__name__} cannot be handed over")
        return node | {"name": getattr(value, "__name__", "function")}

    def _value(self, frame: bytes) -> Any:
        """What a frame holds; no stand-in in it can ask anything before it is whole."""
        born: list[StandIn] = []

        def resolve(node: wire.Node) -> Any:
            if "near" in node:
                return self._sent[node["near"]]
            born.append(kind(faults.words(node["type"]), bool(node["callable"]))(None, node["far"], self.forks))
            return born[-1]

        value = wire.unpack(frame, resolve)
        for one in born:
            one.__dict__["_border_worker"] = self
        return value


def _over(*args: Any, **kwargs: Any) -> None:
    raise RuntimeError("The check that gave this function is over.")


def _signature(parameters: Any) -> inspect.Signature | None:
    try:
        made = [
            inspect.Parameter(name, inspect._ParameterKind(how), default=None if has else inspect.Parameter.empty)
            for name, how, has in parameters
        ]
        return inspect.Signature(made)
    except (TypeError, ValueError):
        return None
