"""What a test of one chapter reads: it names the notebook of ``solutions/`` in a line ``NOTEBOOK = "…"``."""

import ast

import pytest

from helpers.course.exercises import code_cells, read, setup


@pytest.fixture(scope="module")
def cells(request, house):
    """The code cells of the chapter, outputs included."""
    return code_cells(read(house.solutions / request.module.NOTEBOOK))


@pytest.fixture(scope="module")
def chapter(request, house):
    """The functions and classes of the chapter, answers included, by name."""
    notebook = read(house.solutions / request.module.NOTEBOOK)
    names = {"__name__": "__main__"}
    exec(setup(notebook).source, names)
    for cell in code_cells(notebook):
        made = [n for n in ast.parse(cell.source).body if isinstance(n, ast.FunctionDef | ast.ClassDef)]
        exec(compile(ast.Module(made, []), request.module.NOTEBOOK, "exec"), names)
    return names


@pytest.fixture(scope="module")
def printed(cells):
    """All text that the chapter prints, with single spaces."""
    return " ".join("".join(o.text for c in cells for o in c.outputs if o.output_type == "stream").split())
