"""The score of a student's notebook, by exercise: read from stored outputs, or from a copy that is run anew."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode

from helpers.check.verdict import MIME
from helpers.course.exercises import exercises, read
from helpers.course.house import CourseError

SECONDS_PER_CELL = 120


@dataclass(frozen=True)
class Score:
    """What came of one exercise.

    Attributes
    ----------
    name : str
        Of the answer.
    earned, points : float
        So far, and of the whole exercise.
    visible : float
        Points that visible checks decide; hidden ones decide the rest at grading.
    summary : str
        The verdict's first line, or why there is none.
    failed : list of (str, str)
        Each check that did not pass, with what it says.
    """

    name: str
    earned: float
    points: float
    visible: float
    summary: str
    failed: list[tuple[str, str]] = field(default_factory=list)


def scores(notebook: NotebookNode) -> list[Score]:
    """Read the scores from the outputs that a notebook holds."""
    return [_score(e.name, e.points, e.check) for e in exercises(notebook)]


def _score(name: str, points: float, check: NotebookNode) -> Score:
    verdict = next((o.data[MIME] for o in check.outputs if MIME in o.get("data", {})), None)
    if verdict is None:
        error = next((o for o in check.outputs if o.output_type == "error"), None)
        return Score(name, 0, points, points, f"{error.ename}: {error.evalue}" if error else "not run yet")
    checks = verdict["checks"]
    failed = [(c["name"], c["says"]) for c in checks if c["earned"] < c["points"]]
    return Score(name, verdict["score"], points, sum(c["points"] for c in checks) or points, verdict["summary"], failed)


def run_copy(path: Path) -> NotebookNode:
    """Run a copy of a notebook from top to bottom, whatever its cells raise; the file stays as it is.

    Raises
    ------
    CourseError
        When it cannot be read, or its kernel dies.
    """
    from jupyter_client.kernelspec import NoSuchKernel
    from nbclient import NotebookClient
    from nbclient.exceptions import DeadKernelError

    notebook = read(path)
    client = NotebookClient(
        notebook,
        timeout=SECONDS_PER_CELL,
        interrupt_on_timeout=True,
        kernel_name="python3",
        allow_errors=True,
        extra_arguments=["--log-level=ERROR"],  # a kernel's remarks on its own sockets are no student's concern
        resources={"metadata": {"path": str(path.parent)}},
    )
    try:
        client.execute()
    except DeadKernelError:
        raise CourseError(f"Python ended while it ran {path.name}: does a cell call exit, or use all memory?") from None
    except NoSuchKernel:
        raise CourseError("There is no Python kernel: run `make lab` once, which installs it.") from None
    return notebook
