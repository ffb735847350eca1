"""What we add to nbgrader's release, through its own list of preprocessors (see ``nbgrader_config.py``)."""

from __future__ import annotations

from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import ClearOutput, NbGraderPreprocessor

from helpers.course.exercises import grading, problems

# metadata that the programs which ran or converted a notebook leave behind: noise in every diff
_NOTEBOOK_METADATA = {"kernelspec", "language_info"}
_CELL_NOISE = ("execution", "ExecuteTime", "collapsed", "scrolled", "jupyter")


class RefuseProblems(NbGraderPreprocessor):
    """Refuses a notebook whose points disagree or whose regions are not closed."""

    def preprocess(self, notebook: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Pass the notebook on untouched, or raise ValueError."""
        if found := problems(notebook):
            raise ValueError("; ".join(found))
        return notebook, resources


class ClearGradedOutput(ClearOutput):
    """Clears the outputs of answers and checks; demonstrations keep theirs, for nbval and for the book."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Clear one cell."""
        return super().preprocess_cell(cell, resources, index) if grading(cell) else (cell, resources)


class StripNoise(NbGraderPreprocessor):
    """Strips what differs from run to run, so that the same source gives the same bytes."""

    def preprocess(self, notebook: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        """Strip the notebook and its cells."""
        for key in set(notebook.metadata) - _NOTEBOOK_METADATA:
            del notebook.metadata[key]
        notebook.metadata["language_info"] = {"name": "python"}
        for cell in notebook.cells:
            for key in _CELL_NOISE:
                cell.metadata.pop(key, None)
        return notebook, resources
