"""Numbers published with the chapter's examples stand there, and its syllabus' operations are used in it.

Facts copied from the examples of *Dive into Deep Learning*, chapter 5 (M), and from findings about programs and notes
written after it (E).
"""

import json
import re

import pytest
import torch
from torch import nn

PRINTED = {
    "M01 the grid": ["grid: 160 points"],
    "M01 three activations": [
        "relu from 0.000000 to 7.90000, steepest: 1.00",
        "sigmoid from 0.000335 to 0.99963, steepest: 0.25",
        "tanh from -1.000000 to 1.00000, steepest: 1.00",
    ],
    "M02 parameters": ["[784, 10] 7850", "[784, 256, 10] 203530"],
    "M03 forward": ["z [[-1.0, 3.0]] h [[0.0, 3.0]] y_hat [[-3.0]]", "L 8.000 P 0.375 objective 8.375"],
    "M03 backward": [
        "grad_W2 column: [0.05, -12.1]",
        "grad_W1 column 0: [0.1, -0.1]",
        "grad_W1 column 1: [4.2, 8.05]",
        "W1: True W2: True",
    ],
    "E02 saturation": ["['4.54e-05', '0.7109']", "['-4.539e-05', '-0.0594']", "['-1', '-0.2891']"],
    "E03 the error scales the gradient": ["y_hat 0: tensor([-20.]) -10.0", "y_hat 9: tensor([-2.]) -1.0"],
    "E04 linear units learn, and collapse": ["loss at the end below 1e-6: True", "the same: True"],
    "E05 each weight its own input": ["tensor([ -3., -15., 6.])"],
    "E06 tanh's slope is positive": ["tanh smallest slope: 4.5e-07, positive: True"],
    "E07 one sign for all": ["signs of the gradient [-1, -1, -1]", "signs of the gradient [1, -1, -1]"],
    "E09 a zero input": ["x = 0, w = 0.5: dL/dw = 0, dL/db = -0.125"],
    "E10 a huge input": ["w = 0.0: dL/dw = -125000, dL/db = -0.125", "w = 0.1: dL/dw = 0, dL/db = 0.000"],
    "E11 clipping, and ten sigmoids": [
        "gradient 1e-06 clipped at 1: 1e-06",
        "gradient 100 clipped at 1: 1 ",
        "ten sigmoids at most: 9.5e-07",
    ],
    "E12 the error term": ["loss 4, gradient 4.0"],
    "E13 a comparison": ["RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn"],
    "E14 ties": ["gradient [0.0, 0.0, 1.0]", "gradient [0.0, 0.5, 1.0]"],
    "E55 gradients add up": ["not cleared: tensor([0.1050, 1.2350, 1.1050])"],
    "E72 a double softmax": ["0.551"],
    "E78 backward moves nothing": [
        "weights as before, after backward: True",
        "weights as before, after the step: False",
    ],
    "E79 a constant start": ["constant units differ: False", "zero units differ: False W1 is not 0: False"],
    "E80 lazy layers": ["ValueError: Attempted to use an uninitialized parameter", "after a dry run: 4810 parameters"],
    "E81 mixing the code": ["same outputs after mixing the code: True", "error equals what PCA drops: True"],
    "E84 what is kept": ["bytes in all: 1359876", "under no_grad: 0 tensors"],
}

USED = {
    "relu": r"torch\.relu\b",
    "sigmoid": r"torch\.sigmoid\b",
    "tanh": r"torch\.tanh\b",
    "backward(ones_like(x), retain_graph=True)": r"\.backward\(torch\.ones_like\(z\), retain_graph=True\)",
    "x.grad.data.zero_()": r"\.grad\.data\.zero_\(\)",
    "detach": r"\.detach\(\)",
    "plot": r"\.plot\(z, slope",
    "nn.Parameter": r"nn\.Parameter\(",
    "randn * sigma": r"torch\.randn\(.*\) \* sigma",
    "zeros": r"torch\.zeros\(",
    "max(X, a)": r"torch\.max\(z1, torch\.zeros_like\(z1\)\)",
    "zeros_like": r"torch\.zeros_like\(",
    "matmul": r"torch\.matmul\(",
    "Sequential": r"nn\.Sequential\(",
    "Flatten": r"nn\.Flatten\(\)",
    "LazyLinear": r"nn\.LazyLinear\(",
    "ReLU": r"nn\.ReLU\(\)",
    "a second fit with the same trainer": r"(?s)model = MLP\(\).*trainer\.fit\(",
}

EXPLAINED = (
    *("step function", "saturated", "dead", "vanishing gradients", "chain rule", "latent", "autoencoder", "encoder"),
    *(
        "decoder",
        "reconstruction loss",
        "denoise",
        "variational",
        "feature learning",
        "multi-class",
        "break the symmetry",
        "hidden layer",
    ),
)


@pytest.fixture(scope="module")
def cells(house):
    path = house.root / "solutions/07-multilayer-perceptrons/multilayer-perceptrons.ipynb"
    return json.loads(path.read_text(encoding="utf-8"))["cells"]


@pytest.fixture(scope="module")
def printed(cells):
    """All text that the chapter prints, each run of white space as one space."""
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    return squeezed("".join("".join(output["text"]) for output in outputs if output["output_type"] == "stream"))


def squeezed(text):
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("what", PRINTED)
def test_published_number_stands_in_the_chapter(printed, what):
    for text in PRINTED[what]:
        assert squeezed(text) in printed


@pytest.mark.parametrize("operation", USED)
def test_operation_is_used(cells, operation):
    story = ["".join(c["source"]) for c in cells if c["cell_type"] == "code" and "nbgrader" not in c["metadata"]]
    assert any(re.search(USED[operation], source) for source in story)


@pytest.mark.parametrize("idea", EXPLAINED)
def test_idea_is_told(cells, idea):
    assert any(idea in "".join(c["source"]).replace("*", "") for c in cells if c["cell_type"] == "markdown")


def test_a_comparison_leaves_no_trace_and_the_step_function_has_no_derivative():
    z = torch.tensor([-1.0, 2.0], requires_grad=True)
    with pytest.raises(RuntimeError, match="does not require grad"):
        (z > 0).float().sum().backward()
    with pytest.raises(RuntimeError, match="not implemented"):
        torch.heaviside(z, torch.zeros(2)).sum().backward()


def test_the_strongest_pull_is_4_27ths_at_minus_log_2_and_slopes_are_those_of_the_findings():
    z = torch.linspace(-10, 6, 160_001, dtype=torch.float64)
    a = torch.sigmoid(z)
    pull = (1 - a) * a * (1 - a)
    assert pull.max().item() == pytest.approx(4 / 27, abs=1e-8)
    assert z[pull.argmax()].item() == pytest.approx(-0.693147, abs=1e-3)
    assert (a * (1 - a))[0].item() == pytest.approx(4.54e-5, rel=1e-3)
    near = pull[(z - 0.9).abs().argmin()] / pull[0]
    assert near.item() == pytest.approx(1308.5, rel=1e-3)


def test_an_optimiser_may_be_made_before_a_lazy_layer_knows_its_size():
    net = nn.Sequential(nn.LazyLinear(3), nn.ReLU(), nn.LazyLinear(2))
    optimiser = torch.optim.SGD(net.parameters(), lr=0.1)
    net(torch.ones(1, 4)).sum().backward()
    before = net[2].bias.detach().clone()
    optimiser.step()
    assert not torch.equal(before, net[2].bias)
