"""Every operation of the chapter's syllabus is used in one of its code cells, or explained in its text."""

import re

import pytest

from helpers.course.exercises import grading, read

NOTEBOOK = "06-softmax-regression/softmax-regression.ipynb"

USED = {
    # pictures
    "a batch": r"next\(iter\(loader\)\)",
    "squeeze(1)": r"\.squeeze\(1\)",
    "pictures side by side": r"plots\.images\(",
    "labels looked up in a list": r"\[images\.class_names\[c\] for c in y\]",
    "flatten(1)": r"\.flatten\(1\)",
    # accuracy
    "argmax(axis=1)": r"\.argmax\(axis=1\)",
    ".type(dtype)": r"\.type\(y\.dtype\)",
    "==": r"y_hat == y\b",
    ".mean()": r"hits\.mean\(\)",
    # softmax from scratch
    "sum(0, keepdims)": r"\.sum\(0, keepdims=True\)",
    "sum(1, keepdims)": r"\.sum\(1, keepdims=True\)",
    "exp": r"torch\.exp\(",
    "rand": r"torch\.rand\(\(2, 5\)",
    "a product with W": r"@ self\.W \+ self\.b",
    "normal(size=)": r"torch\.normal\(0, 0\.01, size=",
    "one entry a row": r"y_hat\[\[0, 1\], y\]",
    "list(range(n))": r"list\(range\(len\(y\)\)\)",
    "log": r"torch\.log\(",
    "a boolean mask": r"X_test\[wrong\]",
    "zip": r"zip\(y\[wrong\]",
}
NAMED = ["Compose", "Resize", "ToTensor", "num_workers", "time.time()", "reshape((-1, k))", "Loss and SGD are those"]


@pytest.fixture(scope="module")
def cells(house):
    return read(house.solutions / NOTEBOOK).cells


@pytest.mark.parametrize("operation", USED)
def test_operation_is_used(cells, operation):
    story = [c.source for c in cells if c.cell_type == "code" and not grading(c)]
    assert any(re.search(USED[operation], source) for source in story)


@pytest.mark.parametrize("name", NAMED)
def test_name_is_explained(cells, name):
    assert any(name in c.source for c in cells if c.cell_type == "markdown")
