"""The notebook that is kept in ``class/autograded/``: what Formgrader opens, where nbgrader would put its own."""

from __future__ import annotations

import json

from helpers.course.grade.intake.cells import CODE, TEXT, Cell, same
from helpers.course.grade.intake.trusted import ANSWER, CHECK, TrustedChapter
from helpers.course.grade.records.result import Result


def notebook_of(kept: list[tuple[Cell, str, str]], chapter: TrustedChapter) -> dict:
    """The student's cells, each with its role and exercise, with released metadata and ids of our own."""
    graded = {(c.kind, c.name): c.cell["metadata"] for c in chapter.cells if c.kind in (ANSWER, CHECK)}
    released = {same(c.source) for c in chapter.cells if c.kind == "text"}
    cells = []
    for place, (cell, role, name) in enumerate(kept):
        metadata = json.loads(json.dumps(graded.get((role, name), {})))
        one = {"id": f"cell-{place}", "cell_type": "code", "metadata": metadata, "source": cell.source}
        if cell.kind == CODE:
            one |= {"outputs": [], "execution_count": None}
        else:
            one["cell_type"] = "markdown"
            if same(cell.source) not in released:  # Formgrader shows it with an instructor's rights
                one["source"] = harmless(cell.source)
        cells.append(one)
    return {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def harmless(markdown: str) -> str:
    """Markdown whose HTML is shown as text."""
    return markdown.replace("<", "&lt;")


def untouched(chapter: TrustedChapter) -> dict:
    """The released notebook, for a submission of which nothing could be read."""
    full = {e.name: e.check for e in chapter.exercises}
    kept = []
    for place, cell in enumerate(chapter.cells, start=1):
        source = full[cell.name] if cell.kind == CHECK else cell.source
        kept.append((Cell(place, TEXT if cell.kind == "text" else CODE, source), cell.kind, cell.name))
    return notebook_of(kept, chapter)


def autograded(notebook: dict, result: Result) -> str:
    """The student's notebook with the verdicts as outputs of its checks: what Formgrader opens."""
    by_name = {e.name: e for e in result.exercises}
    cells = []
    if result.remarks:
        lines = "\n".join(f"- {remark}".replace("<", "&lt;") for remark in result.remarks)
        told = f"**Remarks of the grader**\n\n{lines}"
        cells.append({"id": "remarks", "cell_type": "markdown", "metadata": {}, "source": told})
    for place, cell in enumerate(notebook["cells"], start=1):
        about = cell["metadata"].get("nbgrader", {})
        exercise = by_name.get(about.get("grade_id", "").removesuffix("-check")) if about.get("grade") else None
        if exercise is not None:
            shown = {"text/plain": f"{exercise.score:g}"}
            if exercise.html:
                shown["text/html"] = exercise.html
            output = {"output_type": "execute_result", "execution_count": place, "metadata": {}, "data": shown}
            cell = cell | {"execution_count": place, "outputs": [output]}
        cells.append(cell)
    return json.dumps(notebook | {"cells": cells}, ensure_ascii=False, indent=1) + "\n"
