"""Numbers published with the chapter's examples stand there, and its syllabus' operations are used in it.

Facts copied from *Dive into Deep Learning*, section 2.5 (A), and from findings about programs written after it (E).
"""

import json
import re

import pytest
import torch

PRINTED = {
    "A01 the input": ["tensor([0., 1., 2., 3.]) tensor([0., 1., 2., 3.], requires_grad=True) None"],
    "A02 y = 2 x.x": ["tensor(28., grad_fn=<MulBackward0>) MulBackward0"],
    "A03 its gradient": ["tensor([ 0., 4., 8., 12.]) tensor([True, True, True, True])"],
    "A04 gradient of a sum": ["tensor([1., 1., 1., 1.])"],
    "A05 a vector and its weights": ["tensor([0., 2., 4., 6.]) tensor([ 0., 20., 0., -6.])"],
    "A06 detached": ["tensor([0., 1., 4., 9.]) tensor([True, True, True, True])"],
    "A07 the other graph": ["tensor([0., 2., 4., 6.]) tensor([True, True, True, True])"],
    "A08 control flow": ["a.grad is d / a: True"],
    "E13 a comparison": ["element 0 of tensors does not require grad and does not have a grad_fn"],
    "E14 ties": ["relu at 0: 0.0 max at 0: 0.5"],
    "E53 a vector": ["RuntimeError: grad can be implicitly created only for scalar outputs"],
    "E54 exact equality": ["409600.0 409600.03125 equal: False close: True"],
    "E55 gradients add up": [
        "tensor([ 1., 5., 9., 13.])",
        "tensor([0., 0., 0., 1., 1.]) sigmoid: tensor([0.1050, 0.1966, 0.2500, 1.1966, 1.1050])",
    ],
    "E56 inside no_grad": ["tensor([2., 4.])", "tensor(14.) False RuntimeError: element 0 of tensors does not require"],
    "E57 in place on a leaf": ["a leaf Variable that requires grad is being used in an in-place operation."],
    "E78 backward moves nothing": ["after backward: [1.0, 2.0] gradient: [2.0, 4.0]"],
    "the grid's middle": ["the middle is within a millionth of 0: True its derivative is 0 or 1: True"],
}

USED = {
    "arange(4.0)": r"torch\.arange\(4\.0\)",
    "requires_grad_(True)": r"\.requires_grad_\(True\)",
    "x.grad": r"\bx\.grad\b",
    "dot": r"torch\.dot\(",
    "grad_fn": r"\.grad_fn\b",
    "backward()": r"\.backward\(\)",
    "grad.zero_()": r"\.grad\.zero_\(\)",
    "sum().backward()": r"\.sum\(\)\.backward\(\)",
    "backward(gradient=)": r"\.backward\(gradient=",
    "detach()": r"\.detach\(\)",
    "== on gradients": r"\.grad == ",
    "while and if on tensors": r"(?s)while b\.norm\(\) < 1000:.*if b\.sum\(\) > 0:",
    "norm()": r"\.norm\(\)",
    "randn(size=(), requires_grad=True)": r"torch\.randn\(size=\(\),.* requires_grad=True\)",
}


@pytest.fixture(scope="module")
def cells(house):
    notebook = json.loads((house.root / "solutions/04-autograd/autograd.ipynb").read_text(encoding="utf-8"))
    return notebook["cells"]


@pytest.fixture(scope="module")
def printed(cells):
    """All text that the chapter prints, each run of white space as one space."""
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    return squeezed("".join("".join(output["text"]) for output in outputs if output["output_type"] == "stream"))


def squeezed(text):
    return re.sub(r"\[\s+", "[", " ".join(text.split()))


@pytest.mark.parametrize("what", PRINTED)
def test_published_number_stands_in_the_chapter(printed, what):
    for text in PRINTED[what]:
        assert squeezed(text) in printed


@pytest.mark.parametrize("operation", USED)
def test_operation_is_used(cells, operation):
    story = ["".join(c["source"]) for c in cells if c["cell_type"] == "code" and "nbgrader" not in c["metadata"]]
    assert any(re.search(USED[operation], source) for source in story)


def test_exact_equality_fails_for_about_one_negative_draw_in_eight_and_for_no_positive_one():
    """E54: the chapter's doubling loop, all draws at once; doubling is exact, the factor 100 is not."""
    draws = torch.randn(3000, generator=torch.Generator().manual_seed(0))
    doubled = draws * 2
    while (small := doubled.abs() < 1000).any():
        doubled = torch.where(small, doubled * 2, doubled)
    negative = draws < 0
    factor = torch.where(negative, 100 * (doubled / draws), doubled / draws)
    exact = factor == torch.where(negative, 100 * doubled, doubled) / draws
    assert exact[~negative].all()
    assert 0.08 < (~exact[negative]).float().mean() < 0.16


def test_the_sigmoid_left_on_top_of_relu_has_the_published_digits():
    x = torch.arange(-2.0, 3.0, requires_grad=True)
    torch.relu(x).sum().backward()
    torch.sigmoid(x).sum().backward()
    published = [0.10499358177185059, 0.1966119408607483, 0.25, 1.1966118812561035, 1.1049935817718506]
    torch.testing.assert_close(x.grad, torch.tensor(published))


def test_central_differences_of_a_cube_are_right_to_nine_digits_in_float64_only():
    for dtype, holds in ((torch.float64, True), (torch.float32, False)):
        x = torch.tensor(1.5, dtype=dtype)
        numeric = ((x + 1e-6) ** 3 - (x - 1e-6) ** 3).item() / 2e-6
        assert (abs(numeric - 6.75) < 5e-9) == holds
