"""What stands in a notebook: its exercises, their answers, checks and points; and what is wrong with them."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from helpers.course.house import CourseError

SOLUTION, HIDDEN = "SOLUTION", "HIDDEN TESTS"
_CHECKS = {"returns", "holds", "raises", "leaves_arguments", "probe", "forbids"}


@dataclass(frozen=True)
class Exercise:
    """One exercise of a notebook.

    Attributes
    ----------
    name : str
        Of the answer, which is its ``grade_id``.
    points : float
        From nbgrader's metadata of the check cell.
    answer, check : NotebookNode
        The two cells.
    """

    name: str
    points: float
    answer: NotebookNode
    check: NotebookNode


def read(path: Path) -> NotebookNode:
    """Read a notebook.

    Raises
    ------
    CourseError
        When there is none, or when it is not a notebook.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise CourseError(f"There is no {path}.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise CourseError(f"{path} cannot be read: {error}.") from None
    try:
        return nbformat.reads(text, as_version=4)
    except (json.JSONDecodeError, nbformat.reader.NotJSONError):
        raise CourseError(
            f"{path} is not a notebook (its text is not JSON): restore it, with git for example, or write it anew."
        ) from None
    except (nbformat.ValidationError, AttributeError, KeyError, TypeError) as error:
        line = str(error).splitlines()[0]
        raise CourseError(f"{path} is not a valid notebook ({line}): restore it or write it anew.") from None


def grading(cell: NotebookNode) -> dict:
    """nbgrader's metadata of a cell, or an empty dict."""
    return cell.metadata.get("nbgrader", {})


def is_answer(cell: NotebookNode) -> bool:
    """Whether a student writes here."""
    return bool(grading(cell).get("solution"))


def is_check(cell: NotebookNode) -> bool:
    """Whether this cell earns points."""
    return bool(grading(cell).get("grade"))


def tags(cell: NotebookNode) -> list[str]:
    """Tags of a cell."""
    return cell.metadata.get("tags", [])


def code_cells(notebook: NotebookNode) -> list[NotebookNode]:
    """Code cells in their order."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def exercises(notebook: NotebookNode) -> list[Exercise]:
    """The exercises of a notebook, in their order."""
    answers = {grading(c).get("grade_id", ""): c for c in code_cells(notebook) if is_answer(c)}
    found = []
    for cell in code_cells(notebook):
        if is_check(cell):
            name = grading(cell).get("grade_id", "").removesuffix("-check")
            if name in answers:
                found.append(Exercise(name, float(grading(cell).get("points", 0)), answers[name], cell))
    return found


def setup(notebook: NotebookNode) -> NotebookNode | None:
    """The set-up cell: the first code cell, tagged so."""
    return next((cell for cell in code_cells(notebook) if "setup" in tags(cell)), None)


def problems(notebook: NotebookNode) -> list[str]:
    """What an author must mend before a notebook of ``solutions/`` can be released, a sentence each."""
    ids = [grading(c).get("grade_id") for c in notebook.cells if grading(c)]
    if not all(ids):
        return ["a cell with nbgrader's metadata has no grade_id: give it one in JupyterLab's Create Assignment panel"]
    found: list[str] = []
    found += [f"two cells have the grade_id {i!r}" for i in sorted({i for i in ids if ids.count(i) > 1})]
    answers = {grading(c)["grade_id"] for c in notebook.cells if is_answer(c)}
    checks = {grading(c)["grade_id"] for c in notebook.cells if is_check(c)}
    found += [f"the answer {a!r} has no check cell '{a}-check'" for a in sorted(answers) if f"{a}-check" not in checks]
    found += [
        f"the check {c!r} has no answer cell {c.removesuffix('-check')!r}"
        for c in sorted(checks)
        if c.removesuffix("-check") not in answers
    ]
    first = next(iter(code_cells(notebook)), None)
    if first is None or "setup" not in tags(first):
        found.append("the first code cell must be the set-up cell, tagged 'setup'")
    for exercise in exercises(notebook):
        found += [f"{exercise.name}: {p}" for p in _answer_problems(exercise) + _check_problems(exercise)]
    for cell in notebook.cells:
        if not is_answer(cell) and f"### BEGIN {SOLUTION}" in cell.source:
            found.append("a solution region stands in a cell that is no answer cell")
    return found


def _answer_problems(exercise: Exercise) -> list[str]:
    found = _region_problems(exercise.answer.source, SOLUTION)
    if f"### BEGIN {SOLUTION}" not in exercise.answer.source:
        found.append(f"the answer has no '### BEGIN {SOLUTION}' region")
    try:
        tree = ast.parse(exercise.answer.source)
    except SyntaxError as error:
        return [*found, f"the answer is not Python: {error.msg}"]
    defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    if exercise.name not in defined:
        found.append(f"the answer must define a function or a class called {exercise.name}")
    return found


def _check_problems(exercise: Exercise) -> list[str]:
    found = _region_problems(exercise.check.source, HIDDEN)
    try:
        tree = ast.parse(exercise.check.source)
    except SyntaxError as error:
        return [*found, f"the check is not Python: {error.msg}"]
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Attribute)]
    runs = [c for c in calls if ast.unparse(c.func) == "check.run"]
    if len(runs) != 1 or not tree.body or not isinstance(tree.body[-1], ast.Expr) or tree.body[-1].value is not runs[0]:
        return [*found, "the check cell must end in one call of check.run"]
    named = runs[0].args[0] if runs[0].args else None
    if not isinstance(named, ast.Constant) or named.value != exercise.name:
        found.append(f"check.run must name the answer {exercise.name!r}")
    try:
        declared = _points(runs[0])
        each = sum(_points(c) for c in calls if c.func.attr in _CHECKS and ast.unparse(c.func.value) == "ex")
    except ValueError as error:
        return [*found, str(error)]
    if not exercise.points == declared == each:
        found.append(
            f"the points differ: {exercise.points:g} in the cell's metadata, {declared:g} in check.run, "
            f"{each:g} as the sum of its checks"
        )
    return found


def _points(call: ast.Call) -> float:
    given = next((k.value for k in call.keywords if k.arg == "points"), None)
    if given is None:
        return 0
    if not isinstance(given, ast.Constant) or not isinstance(given.value, int | float):
        raise ValueError(f"points must be a plain number, not {ast.unparse(given)!r}")
    return given.value


def _region_problems(source: str, region: str) -> list[str]:
    inside = False
    for line in source.splitlines():
        if f"BEGIN {region}" in line or f"END {region}" in line:
            begins = "BEGIN" in line
            if line.strip() != f"### {'BEGIN' if begins else 'END'} {region}":
                return [f"the line {line.strip()!r} would be taken for a region's border"]
            if begins == inside:
                return [f"'{line.strip()}' stands where it does not belong"]
            inside = begins
    return [f"'### BEGIN {region}' is never closed"] if inside else []
