"""Every operation of the linear algebra chapter's syllabus is used in one of its code cells."""

import re

import pytest

from helpers.course.exercises import grading

NOTEBOOK = "03-linear-algebra/linear-algebra.ipynb"

USED = {
    "+ of scalars": r"\bx \+ y\b",
    "* of scalars": r"\bx \* y\b",
    "/ of scalars": r"\bx / y\b",
    "** of scalars": r"\bx\*\*y\b",
    "arange": r"torch\.arange\(3\)",
    "x[2]": r"\bx\[2\]",
    "len": r"\blen\(x\)",
    "shape": r"\bx\.shape\b",
    "reshape": r"\.reshape\(3, 2\)",
    "A.T": r"\bA\.T\b",
    "A == A.T": r"\bS == S\.T\b",
    "clone": r"\bA\.clone\(\)",
    "A + B": r"\bA \+ B\b",
    "A * B": r"\bA \* B\b",
    "a + X": r"\ba \+ X\b",
    "a * X": r"\ba \* X\b",
    "sum()": r"\bA\.sum\(\)",
    "sum(axis=0)": r"\bA\.sum\(axis=0\)",
    "sum(axis=1)": r"\bA\.sum\(axis=1\)",
    "sum(axis=[0, 1])": r"\bA\.sum\(axis=\[0, 1\]\)",
    "mean()": r"\bA\.mean\(\)",
    "mean(axis=0)": r"\bA\.mean\(axis=0\)",
    "numel": r"\bA\.numel\(\)",
    "shape[0]": r"\bA\.shape\[0\]",
    "sum(axis=1, keepdims=True)": r"\bA\.sum\(axis=1, keepdims=True\)",
    "A / sum_A": r"\bA / sum_A\b",
    "cumsum(axis=0)": r"\bA\.cumsum\(axis=0\)",
    "dot": r"torch\.dot\(x, y\)",
    "sum(x * y)": r"torch\.sum\(x \* y\)",
    "mv": r"torch\.mv\(A, x\)",
    "mm": r"torch\.mm\(A, torch\.ones\(3, 4\)\)",
    "@": r"\bA @ x\b",
    "norm, as deprecated": r"torch\.norm\(N",
    "vector_norm": r"torch\.linalg\.vector_norm\(u\)",
    "matrix_norm": r"torch\.linalg\.matrix_norm\(",
    "abs().sum()": r"\bu\.abs\(\)\.sum\(\)",
}


@pytest.mark.parametrize("operation", USED)
def test_operation_is_used(cells, operation):
    story = [cell.source for cell in cells if not grading(cell)]
    assert any(re.search(USED[operation], source) for source in story)


def test_the_list_is_no_shorter_than_the_syllabus():
    assert len(USED) >= 33
