"""The checks of one check cell: all of them run, each is told on its own, the cell never raises."""

from __future__ import annotations

import copy
import inspect
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from helpers.check import guard, source
from helpers.check.compare import ATOL, RTOL, Failure, agrees, expect, name_of, show
from helpers.check.verdict import Outcome, Verdict

SECONDS = 5.0  # for one check
SECONDS_AFTER = 1.0  # for one check, once another was stopped: most likely they meet the same endless loop
SECONDS_IN_ALL = 20.0  # for a cell: nbgrader gives a cell 30


def run(answer: str, checks: Callable[[Exercise], None], *, points: float) -> Verdict:
    """Run the checks of one exercise.

    Parameters
    ----------
    answer : str
        Name of the answer, looked up where ``checks`` was defined.
    checks : callable
        Takes an :class:`Exercise` and calls its methods, one for each check.
    points : float
        Points of the whole exercise, hidden checks included.

    Returns
    -------
    Verdict
        Shown by the notebook; its plain text is the points earned, which is nbgrader's partial credit.
    """
    exercise = Exercise(answer, checks, points=points)
    return exercise.verdict()


class _Unanswered(Exception):
    """The answer still raises the NotImplementedError of its stub."""


class _Listened:
    """The answer, and what it returned last: a check that stumbles over it can say so."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.returned: list[Any] = []

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.returned = []
        came = self.answer(*args, **kwargs)
        self.returned = [came]
        return came

    def __getattr__(self, name: str) -> Any:
        return getattr(self.answer, name)


class Exercise:
    """Collects what the checks of one answer say. Made by :func:`run`; a check cell calls its methods."""

    def __init__(self, answer: str, checks: Callable[[Exercise], None], *, points: float) -> None:
        self.name = answer
        self.points = points
        self._checks = checks
        self._namespace = checks.__globals__
        self._answer = self._namespace.get(answer)
        self._listened = _Listened(self._answer)
        self._outcomes: list[Outcome] = []
        self._rules: list[str] = []
        self._seconds_each = float("inf")
        self._seconds_left = SECONDS_IN_ALL

    # -- what a check cell calls ---------------------------------------------------------------------------------

    def returns(
        self,
        name: str,
        args: Iterable[Any],
        expected: Any,
        *,
        points: float,
        via: Callable[..., Any] | None = None,
        rtol: float = RTOL,
        atol: float = ATOL,
        dtype: str | None = None,
        mistakes: Mapping[str, Any] | None = None,
        seconds: float = SECONDS,
    ) -> None:
        """Call the answer with copies of ``args`` and compare what it returns with ``expected``.

        Parameters
        ----------
        name : str
            What is checked, as the student reads it.
        args : iterable
            Arguments of the call.
        expected : plain data
            The right value; see :func:`helpers.check.expect` for how values are compared.
        points : float
            Points of this check.
        via : callable, optional
            ``via(answer, *args)`` gives the value where a plain call does not: a method, a part of a tuple.
        rtol, atol, dtype, mistakes
            As in :func:`helpers.check.expect`.
        seconds : float
            Time limit.
        """
        args = tuple(args)
        # an author's slip must be found whether or not the answer is right
        for sentence, wrong in (mistakes or {}).items():
            if agrees(wrong, expected, rtol=rtol, atol=atol):
                raise ValueError(f"check {name!r}: the mistake {sentence!r} has the expected value")

        def body() -> None:
            fresh = copy.deepcopy(args)
            came = via(self._listened, *fresh) if via else self._listened(*fresh)
            try:
                expect(came, expected, rtol=rtol, atol=atol, dtype=dtype, mistakes=mistakes)
            except Failure as failure:
                failure.called = "" if via else self._call_as_text(args)
                raise

        self._check(name, points, body, seconds)

    def holds(self, name: str, test: Callable[[Any], Any], *, points: float, seconds: float = SECONDS) -> None:
        """Hand the answer to ``test``, which returns None (or True) when it is content.

        A string that it returns, or a :class:`Failure` that it raises, tells the student what is wrong.
        """

        def body() -> None:
            said = test(self._listened)
            if isinstance(said, str):
                raise Failure(said)
            if said is not None and not said:
                raise Failure("This does not hold.")

        self._check(name, points, body, seconds)

    def raises(
        self, name: str, args: Iterable[Any], exception: type[Exception], *, points: float, seconds: float = SECONDS
    ) -> None:
        """Call the answer with ``args``, which it must refuse by raising ``exception``. Earns once a value is right."""
        args = tuple(args)

        def body() -> None:
            try:
                came = self._listened(*copy.deepcopy(args))
            except NotImplementedError:
                raise
            except exception:
                return
            raise Failure(f"`{self._call_as_text(args)}` was to raise {exception.__name__}; it returned {show(came)}.")

        self._check(name, points, body, seconds, conduct=True)

    def leaves_arguments(
        self,
        name: str,
        args: Iterable[Any],
        *,
        points: float,
        via: Callable[..., Any] | None = None,
        seconds: float = SECONDS,
    ) -> None:
        """Call the answer and see that none of its arguments changed. Earns once a value is right."""
        args = tuple(args)

        def body() -> None:
            given = copy.deepcopy(args)
            _ = via(self._listened, *given) if via else self._listened(*given)
            for i, (after, before) in enumerate(zip(given, args, strict=True)):
                if not agrees(after, before, rtol=0, atol=0):
                    raise Failure(
                        f"The call changed its argument {self._argument(i, via)}: work on a copy.",
                        expected=before,
                        came=after,
                    )

        self._check(name, points, body, seconds, conduct=True)

    def probe(
        self,
        name: str,
        probe: Callable[..., Any],
        args: Iterable[Any],
        expected: Any,
        *,
        points: float,
        says: str = "",
        seconds: float = SECONDS,
        **options: Any,
    ) -> None:
        """Run ``probe(answer, *args, **options)`` beside the answer and compare. Earns once a value is right.

        Parameters
        ----------
        probe : callable
            One of :mod:`helpers.check.probes`.
        expected : plain data
            What the probe returns for a right answer.
        says : str
            What a student reads whose answer makes it return something else.
        """
        args = tuple(args)

        def body() -> None:
            beside = getattr(self._answer, "run_beside", None)  # a stand-in runs it where the answer lives
            fresh = copy.deepcopy(args)
            came = beside(probe, *fresh, **options) if beside else probe(self._answer, *fresh, **options)
            try:
                expect(came, expected)
            except Failure as failure:
                if says:
                    raise Failure(says) from failure
                raise

        self._check(name, points, body, seconds, conduct=True)

    def forbids(self, name: str, *, names: Iterable[str] = (), loops: bool = False, points: float = 0) -> None:
        """Read the answer's source, which must use none of ``names`` and, with ``loops``, no Python loop.

        With points it earns once a value is right. Without points it is a rule: an answer that breaks it earns nothing.
        """

        def body() -> None:
            if not callable(self._answer):
                return
            try:
                tree = source.read(self._answer, self.name)
            except (OSError, TypeError, SyntaxError):
                raise Failure("The source of your answer cannot be read: run its cell again, then this one.") from None
            if found := source.forbidden_name(tree, names, self._namespace):
                raise Failure(f"Your answer uses `{found}`. {name[0].upper()}{name[1:]}.")
            if hiding := source.unreadable(tree):
                raise Failure(
                    f"Your answer uses `{hiding}`, behind which no rule can be read. {name[0].upper()}{name[1:]}, "
                    "and call what you use by its name."
                )
            if loops and (loop := source.loop_in(tree)):
                raise Failure(f"Your answer uses {loop}. {name[0].upper()}{name[1:]}.")

        if points:
            self._check(name, points, body, SECONDS, conduct=True)
            return
        try:
            body()
        except Failure as failure:
            self._rules.append(failure.sentence)

    # -- how a check runs ----------------------------------------------------------------------------------------

    def _check(self, name: str, points: float, body: Callable[[], None], seconds: float, conduct: bool = False) -> None:
        outcome = Outcome(name, points, conduct=conduct)
        self._outcomes.append(outcome)
        if self._answer is None:
            outcome.missing = True
            return

        def answered() -> None:
            if not callable(self._answer):
                raise Failure(f"`{self.name}` is {show(self._answer)}; a function or a class was asked.")
            try:
                body()
            except NotImplementedError as error:
                if error.args:  # a library's: the stub raises it without a word
                    raise
                raise _Unanswered from None

        self._listened.returned = []
        limit = max(0.5, min(seconds, self._seconds_each, self._seconds_left))
        started = time.monotonic()
        try:
            with guard.quiet() as noise:
                guard.run_for_at_most(limit, answered)
        except _Unanswered:
            outcome.unanswered = True
        except Failure as failure:
            outcome.failure = failure
        except guard.TimeLimit:
            self._seconds_each = SECONDS_AFTER
            outcome.failure = Failure(
                f"Stopped after {limit:g} s: your code was still running. Is there a loop that never ends?"
            )
        except KeyboardInterrupt:
            outcome.failure = Failure("You interrupted this check.")
        except BaseException as error:  # whatever a student's code throws, SystemExit included, is theirs to read
            outcome.failure = Failure(self._told(error))
        else:
            outcome.passed = True
        self._seconds_left -= time.monotonic() - started
        outcome.noise = noise

    def _told(self, error: BaseException) -> str:
        said = f"{type(error).__name__}: {str(error).strip()[:300]}".rstrip(": ")
        if isinstance(error, SystemExit):
            return "Your code ended Python (`exit` or `sys.exit`): a function returns instead."
        if isinstance(error, guard.Ended):
            return str(error)
        if isinstance(error, guard.AskedForInput):
            return "Your code waits for the keyboard (`input`): what a function needs comes in its arguments."
        line = guard.last_line_of(error, but=self._checks.__code__.co_filename)
        if line:
            return f"Your code raised {said}, in the line `{line}`."
        if not self._listened.returned:
            return f"`{self.name}` could not be called as the exercise asks: {said}."
        (came,) = self._listened.returned
        if came is None:
            return "The result is None. Is a `return` missing?"
        if isinstance(error, KeyError):
            return f"The result has no entry {said.removeprefix('KeyError: ')}."
        return f"The result is {name_of(came)}, with which the check could not go on: {said}."

    def _argument(self, i: int, via: Callable[..., Any] | None) -> str:
        """The name of an argument, or its number where names are not to be had."""
        try:
            parameters = list(inspect.signature(via or self._answer).parameters.values())[1 if via else 0 :]
            named = all(p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) for p in parameters[: i + 1])
            return f"`{parameters[i].name}`" if named else f"number {i + 1}"
        except (TypeError, ValueError, IndexError):
            return f"number {i + 1}"

    def _call_as_text(self, args: tuple) -> str:
        text = ", ".join(" ".join(show(a).split("  shape")[0].split()) for a in args)
        return f"{self.name}({text})" if len(text) <= 160 else f"{self.name}({text[:160]} …)"

    # -- what comes of it ----------------------------------------------------------------------------------------

    def verdict(self) -> Verdict:
        """Run all checks and say what came of them. Never raises."""
        trouble = ""
        try:
            self._checks(self)
        except BaseException as error:
            trouble = f"This check cell could not run to its end ({type(error).__name__}: {error})."
        return Verdict(self.name, self.points, self._outcomes, rules=self._rules, trouble=trouble)
