"""What the student reads under an answer, and the points a grader takes."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Any

from helpers.check.compare import Failure
from helpers.check.guard import Noise

MIME = "application/vnd.tensors-to-networks.verdict+json"

# mid-tones that hold on a light and on a dark page
_COLOUR = {"right": "#2e8b57", "partly": "#b8860b", "wrong": "#d9534f", "unanswered": "#808080"}


@dataclass
class Outcome:
    """What came of one check."""

    name: str
    points: float
    conduct: bool = False  # side effects and source: earns only where some value is right
    passed: bool = False
    missing: bool = False
    unanswered: bool = False
    failure: Failure | None = None
    noise: Noise | None = None


class Verdict:
    """The result of a check cell.

    Its plain text is the number of points earned and nothing else, which nbgrader reads as partial credit;
    its HTML tells the student what happened; its JSON tells programs.

    Parameters
    ----------
    answer : str
        Name of the answer.
    points : float
        Points of the whole exercise.
    outcomes : list of Outcome
        One for each check that ran. Points that they lack belong to hidden checks.
    rules : list of str
        Broken rules, each in a sentence: with one of them the answer earns nothing.
    trouble : str
        Set when the check cell itself broke.
    """

    def __init__(
        self, answer: str, points: float, outcomes: list[Outcome], rules: list[str] = (), trouble: str = ""
    ) -> None:
        self.answer = answer
        self.points = points
        self.outcomes = outcomes
        self.rules = list(rules)
        self.trouble = trouble
        self._value_right = any(o.passed and not o.conduct for o in outcomes)

    @property
    def unanswered(self) -> bool:
        """Whether the answer is still the stub."""
        tried = any(o.failure or (o.passed and not o.conduct) for o in self.outcomes)
        return any(o.unanswered for o in self.outcomes) and not tried

    @property
    def score(self) -> float:
        """Points earned, from 0 to ``points``."""
        return min(sum(self.earned(o) for o in self.outcomes), self.points)

    @property
    def hidden(self) -> float:
        """Points that hidden checks decide."""
        return max(self.points - sum(o.points for o in self.outcomes), 0)

    def earned(self, outcome: Outcome) -> float:
        """Points that one check earns: none under a broken rule."""
        counts = outcome.passed and not self.rules and (self._value_right or not outcome.conduct)
        return outcome.points if counts else 0

    # -- plain text, HTML, JSON ----------------------------------------------------------------------------------

    def __repr__(self) -> str:
        return f"{self.score:g}"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        return {"text/plain": repr(self), "text/html": self._html(), MIME: self.as_dict()}

    def as_dict(self) -> dict[str, Any]:
        """Plain data for programs."""
        return {
            "answer": self.answer,
            "score": self.score,
            "points": self.points,
            "summary": self.summary,
            "checks": [
                {"name": o.name, "earned": self.earned(o), "points": o.points, "says": self._says(o)}
                for o in self.outcomes
            ],
        }

    @property
    def summary(self) -> str:
        """One line: '2 of 3; hidden checks decide 1 more at grading'."""
        line = f"{self.score:g} of {self.points:g}"
        if any(o.missing for o in self.outcomes):
            return f"{line}: there is no `{self.answer}` yet. Run the cell that defines it, then this one."
        if self.unanswered:
            return f"{line}, not answered yet"
        if self.rules:
            return f"{line}. {' '.join(self.rules)}"
        if self.hidden:
            return f"{line}; hidden checks decide {self.hidden:g} more at grading"
        return line

    def _says(self, outcome: Outcome) -> str:
        if outcome.failure:
            return " ".join(filter(None, [outcome.failure.sentence, outcome.failure.likely]))
        if outcome.unanswered:
            return "This part is not answered yet."
        if outcome.missing:
            return "There is nothing to check yet."
        if outcome.passed and self.earned(outcome) < outcome.points:
            return "Counts once the rule is kept." if self.rules else "Counts as soon as a value is right."
        return ""

    def _html(self) -> str:
        state = "unanswered" if self.unanswered else "wrong"
        if self.score:
            state = "right" if all(o.passed for o in self.outcomes) else "partly"
        told = not self.unanswered and not any(o.missing for o in self.outcomes)
        blocks = "".join(self._block(o, i) for i, o in enumerate(self.outcomes)) if told else ""
        trouble = (
            f"<p>{escape(self.trouble)} It is no fault of yours: tell your instructor.</p>" if self.trouble else ""
        )
        return (
            f'<div class="verdict" style="border-left:4px solid {_COLOUR[state]};padding:0.2em 0 0.2em 0.8em">'
            f"<strong>{inline(self.summary)}</strong>{trouble}{blocks}{self._remarks() if told else ''}</div>"
        )

    def _block(self, outcome: Outcome, place: int) -> str:
        mark, word = ("✓", "passed") if outcome.passed else ("✗", "not passed")
        head = f'<span role="img" aria-label="{word}">{mark}</span> {inline(outcome.name)}'
        if outcome.points:  # what gives none opens the way for others
            head += f" ({self.earned(outcome):g} of {outcome.points:g})"
        says = self._says(outcome)
        if not outcome.failure:
            return f"<div>{head}{f': {escape(says)}' if says else ''}</div>"
        failure = outcome.failure
        if any(o.failure and o.failure.tells_as_much(failure) for o in self.outcomes[:place]):
            return f'<div style="margin-top:0.4em">{head}: the same as above.</div>'
        rows = [("likely cause", failure.likely)] if failure.likely else []
        if failure.expected is not None:
            rows += [("expected", failure.expected), ("came", failure.came or "")]
        rows += [("where", failure.where)] if failure.where else []
        rows += [("called as", failure.called)] if failure.called else []
        lines = "".join(
            f"<div>{inline(text)}</div>" if label == "likely cause" else f"<div>{label}:{_pre(text)}</div>"
            for label, text in rows
        )
        return (
            f'<div style="margin-top:0.4em">{head}'
            f'<div style="margin-left:1.4em">{inline(failure.sentence)}{lines}</div></div>'
        )

    def _remarks(self) -> str:
        printed = next((o.noise.printed for o in self.outcomes if o.noise and o.noise.printed), "")
        warned = dict.fromkeys(w for o in self.outcomes if o.noise for w in o.noise.warned)
        parts = [f"<div>Your code warned (no points lost): <code>{escape(w)}</code></div>" for w in list(warned)[:3]]
        if printed:
            parts.append(f"<div>Your code printed:{_pre(printed)}</div>")
        return f'<div style="margin-top:0.4em">{"".join(parts)}</div>' if parts else ""


def _pre(text: str) -> str:
    return f'<pre style="margin:0 0 0.3em 1em;white-space:pre-wrap">{escape(text)}</pre>'


def inline(text: str) -> str:
    """Escape a sentence and turn its `code` into <code>."""
    pieces = escape(text).split("`")
    if len(pieces) % 2 == 0:  # an odd backtick stands for itself
        return escape(text)
    return "".join(f"<code>{p}</code>" if i % 2 else p for i, p in enumerate(pieces))
