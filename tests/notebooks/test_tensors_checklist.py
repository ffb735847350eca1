"""Every operation of the first chapter's syllabus is used in one of its code cells, or explained in its text."""

import ast
import json
import re

import pytest

USED = {
    # create
    "arange(n)": r"torch\.arange\(\d+\)",
    "arange(start, end, step)": r"torch\.arange\(0, 1000, 77\)",
    "arange of floats": r"torch\.arange\(0\.0, 8\.0\)",
    "zeros": r"torch\.zeros\(2, 3, 4\)",
    "ones": r"torch\.ones\(2, 3, 4\)",
    "randn": r"torch\.randn\(",
    "rand(*sizes)": r"torch\.rand\(4, 3, 4\)",
    "rand(size=)": r"torch\.rand\(size=\(",
    "tensor of a scalar": r"torch\.tensor\(7\)",
    "tensor of a list": r"torch\.tensor\(\[7, 7\]\)",
    "tensor of lists in lists": r"torch\.tensor\(\[\[7, 8\], \[9, 10\]\]\)",
    "tensor with dtype": r"torch\.tensor\(.*dtype=",
    "tensor with device": r"torch\.tensor\(.*device=",
    "tensor with requires_grad": r"torch\.tensor\(.*requires_grad=True",
    "zeros_like": r"torch\.zeros_like\(",
    "range, as deprecated": r"torch\.range\(0, 10\)",
    # inspect
    "numel": r"\.numel\(\)",
    "shape": r"\.shape\b",
    "size()": r"\.size\(\)",
    "ndim": r"\.ndim\b",
    "dtype": r"\w\.dtype\b",
    "device": r"\w\.device\b",
    "len": r"len\((x|vector|t)\)",
    "item": r"\.item\(\)",
    "float()": r"(?<![.\w])float\(a\)",
    "int()": r"(?<![.\w])int\(a\)",
    "type()": r"(?<![.\w])type\(A\)",
    "id()": r"(?<![.\w])id\(",
    # shape
    "reshape": r"\.reshape\(3, 4\)",
    "view": r"\.view\(2, 6\)",
    "T": r"\.T\b",
    "permute": r"\.permute\(2, 0, 1\)",
    "squeeze": r"\.squeeze\(\)",
    "unsqueeze(dim)": r"\.unsqueeze\(0\)\.unsqueeze\(2\)",
    "cat(dim)": r"torch\.cat\(\(X, Y\), dim=1\)",
    "stack at dim 0": r"torch\.stack\(four, dim=0\)",
    "stack at dim 1": r"torch\.stack\(four, dim=1\)",
    "stack at dim -1": r"torch\.stack\(four, dim=-1\)",
    "stack at dim -2": r"torch\.stack\(four, dim=-2\)",
    "vstack": r"torch\.vstack\(",
    "hstack": r"torch\.hstack\(",
    # index
    "X[-1]": r"\bX\[-1\]",
    "X[1:3]": r"\bX\[1:3\]",
    "X[i, j] =": r"\bX\[1, 2\] = 17",
    "X[:2, :] =": r"\bX\[:2, :\] = 12",
    "x[0][1][2]": r"\[0\]\[1\]\[2\]",
    "x[0, 1, 2]": r"\[0, 1, 2\]",
    "x[0, :, 2]": r"\[0, :, 2\]",
    "v[:, 3] = through a view": r"\bv\[:, 3\] = 100",
    "Z[:] =": r"\bZ\[:\] = ",
    "indexing by a result": r"(\w+)\[\1\.argmin\(\)\]",
    # elementwise
    "+": r"\ba \+ b\b",
    "-": r"\ba - b\b",
    "*": r"\ba \* b\b",
    "/": r"\ba / b\b",
    "**": r"\ba\*\*b\b",
    "==": r"\bX == Y\b",
    "exp": r"torch\.exp\(",
    "sqrt": r"torch\.sqrt\(",
    "abs": r"torch\.abs\(",
    "add": r"torch\.add\(t, 10\)",
    "sub": r"torch\.sub\(t, 10\)",
    "mul": r"torch\.mul\(t, 10\)",
    "div": r"torch\.div\(t, 10\)",
    "+=": r"\bX \+= Y",
    # reduce, as function and as method
    "sum": r"(?s)x\.sum\(\).*torch\.sum\(x\)",
    "min": r"(?s)x\.min\(\).*torch\.min\(x\)",
    "max": r"(?s)x\.max\(\).*torch\.max\(x\)",
    "mean": r"(?s)x\.float\(\)\.mean\(\).*torch\.mean\(",
    "argmin": r"(?s)x\.argmin\(\).*torch\.argmin\(x\)",
    "argmax": r"(?s)x\.argmax\(\).*torch\.argmax\(x\)",
    # convert
    ".to(dtype)": r"\.to\(torch\.float16\)",
    ".type": r"\.type\(torch\.float16\)",
    ".float": r"\.float\(\)",
    ".double": r"\.double\(\)",
    "half": r"\.half\(\)",
    ".numpy()": r"\.numpy\(\)",
    "from_numpy": r"torch\.from_numpy\(",
    "np.arange": r"np\.arange\(",
    # products
    "matmul": r"torch\.matmul\(",
    "@": r"\bA @ B\b",
    "mm": r"torch\.mm\(",
    "a product by a loop": r"for i in range\(len\(t\)\):\n\s+total \+= t\[i\] \* t\[i\]",
    # random, device, notebook
    "manual_seed": r"torch\.manual_seed\(42\)",
    "cuda.is_available": r"torch\.cuda\.is_available\(\)",
    "cuda.device_count": r"torch\.cuda\.device_count\(\)",
    ".to(device)": r"\.to\(device\)",
    ".cpu()": r"\.cpu\(\)",
    "torch.device('cuda:0')": r'torch\.device\("cuda:0"',
    ".cuda()": r"\.cuda\(\)",
    "with cuda.device(i)": r"with torch\.cuda\.device\(0\):",
    "%%time": r"^%%time$",
}

NAMED = {
    "nn.Linear": "torch.nn.Linear",
    "nn.Conv*": "torch.nn.Conv1d",
    "cdist": "torch.cdist",
    "tensordot": "torch.tensordot",
    "affine_grid and grid_sample": "`affine_grid` with `grid_sample`",
    "adaptive log-softmax": "AdaptiveLogSoftmaxWithLoss",
    "GRU": "torch.nn.GRU",
    "LSTM": "torch.nn.LSTM",
    "rand against randn": "`rand`, `randn`",
    "FP16 matrix multiply": "FP16 matrix multiply",
}


@pytest.fixture(scope="module")
def cells(house):
    notebook = json.loads((house.root / "solutions/01-tensors/tensors.ipynb").read_text(encoding="utf-8"))
    return [(cell["cell_type"], "".join(cell["source"]), cell["metadata"]) for cell in notebook["cells"]]


@pytest.fixture(scope="module")
def story(cells):
    """The code that is no answer and no check: what every reader sees."""
    return [source for kind, source, metadata in cells if kind == "code" and "nbgrader" not in metadata]


@pytest.mark.parametrize("operation", USED)
def test_operation_is_used(story, operation):
    assert any(re.search(USED[operation], source, re.MULTILINE) for source in story)


@pytest.mark.parametrize("name", NAMED)
def test_name_is_explained(cells, name):
    rows = [line for kind, source, _ in cells if kind == "markdown" for line in source.splitlines()]
    assert any(NAMED[name] in row and len(row.split()) > 8 for row in rows)


def test_a_cell_shows_its_last_expression_only(house):
    notebook = json.loads((house.root / "solutions/01-tensors/tensors.ipynb").read_text(encoding="utf-8"))
    (cell,) = [cell for cell in notebook["cells"] if "".join(cell["source"]).endswith("t * t\nt @ t")]
    assert isinstance(ast.parse("".join(cell["source"])).body[-2], ast.Expr)
    assert [output["data"]["text/plain"] for output in cell["outputs"]] == [["tensor(14)"]]


def test_the_list_is_no_shorter_than_the_syllabus():
    assert len(USED) >= 85
    assert len(NAMED) == 10
