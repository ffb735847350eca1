"""Layers: their arithmetic, their gradients against torch autograd, and what they refuse."""

import doctest
import importlib
import subprocess
import sys

import numpy as np
import pytest
import torch

from helpers import nn

SHAPES = [(5, 4, 2), (1, 3, 7), (7, 1, 3), (6, 2, 1)]  # n, d, k: never square


def torch_gradients(function, *arrays, upstream):
    tensors = [torch.tensor(array, dtype=torch.float64, requires_grad=True) for array in arrays]
    output = function(*tensors)
    output.backward(torch.tensor(upstream, dtype=torch.float64))
    return [output.detach().numpy(), *(tensor.grad.numpy() for tensor in tensors)]


@pytest.mark.parametrize(("n", "d", "k"), SHAPES)
def test_dense_agrees_with_autograd(n, d, k):
    rng = np.random.default_rng(n)
    X, upstream = rng.standard_normal((n, d)), rng.standard_normal((n, k))
    layer = nn.Dense(d, k, rng=rng, scale=1.0)
    layer.b.value[:] = rng.standard_normal((1, k))
    z, grad_X, grad_W, grad_b = torch_gradients(
        lambda X, W, b: X @ W + b, X, layer.W.value, layer.b.value, upstream=upstream
    )
    np.testing.assert_allclose(layer.forward(X), z, atol=1e-12)
    np.testing.assert_allclose(layer.backward(upstream), grad_X, atol=1e-12)
    np.testing.assert_allclose(layer.W.grad, grad_W, atol=1e-12)
    np.testing.assert_allclose(layer.b.grad, grad_b, atol=1e-12)


@pytest.mark.parametrize(("n", "d", "k"), SHAPES)
@pytest.mark.parametrize(
    ("layer", "function"), [(nn.ReLU, torch.relu), (nn.Softmax, lambda z: torch.softmax(z, dim=1))]
)
def test_activations_agree_with_autograd(n, d, k, layer, function):
    rng = np.random.default_rng(n)
    z, upstream = 3 * rng.standard_normal((n, k)), rng.standard_normal((n, k))
    a, grad_z = torch_gradients(function, z, upstream=upstream)
    layer = layer()
    np.testing.assert_allclose(layer.forward(z), a, atol=1e-12)
    np.testing.assert_allclose(layer.backward(upstream), grad_z, atol=1e-12)


def test_a_whole_network_agrees_with_autograd():
    rng = np.random.default_rng(3)
    X, y = rng.standard_normal((11, 3)), rng.integers(0, 4, 11)
    layers = [nn.Dense(3, 5, rng=rng, scale=1.0), nn.ReLU(), nn.Dense(5, 4, rng=rng, scale=1.0)]
    loss = nn.SoftmaxCrossEntropy()
    tensors = [torch.tensor(p.value, requires_grad=True) for layer in layers for p in layer.parameters()]
    W1, b1, W2, b2 = tensors
    scores = torch.relu(torch.tensor(X) @ W1 + b1) @ W2 + b2
    expected = torch.nn.functional.cross_entropy(scores, torch.tensor(y))
    expected.backward()

    output = X
    for layer in layers:
        output = layer.forward(output)
    assert loss.forward(output, y) == pytest.approx(expected.item(), abs=1e-12)
    gradient = loss.backward()
    for layer in reversed(layers):
        gradient = layer.backward(gradient)
    for parameter, tensor in zip((p for layer in layers for p in layer.parameters()), tensors, strict=True):
        np.testing.assert_allclose(parameter.grad, tensor.grad.numpy(), atol=1e-12)


def test_softmax_holds_at_extreme_scores():
    with np.errstate(all="raise", under="ignore"):
        s = nn.Softmax().forward([[1000.0, 1001.0, -1000.0], [-1000.0, -1000.0, -1000.0]])
    np.testing.assert_allclose(s, [[0.26894142, 0.73105858, 0.0], [1 / 3, 1 / 3, 1 / 3]], atol=1e-8)


def test_relu_stops_the_gradient_at_zero_and_below():
    relu = nn.ReLU()
    relu.forward([[0.0, -0.0, -np.inf, 1e-300]])
    assert relu.backward([[7.0, 7.0, 7.0, 7.0]]).tolist() == [[0.0, 0.0, 0.0, 7.0]]


def test_softmax_backward_rows_sum_to_zero():
    softmax = nn.Softmax()
    rng = np.random.default_rng(0)
    softmax.forward(rng.standard_normal((50, 4)))
    np.testing.assert_allclose(softmax.backward(rng.standard_normal((50, 4))).sum(axis=1), 0, atol=1e-14)


@pytest.mark.parametrize("kind", ["list", "int64", "float32"])
def test_lists_integers_and_float32_are_taken_and_computed_in_float64(kind):
    X = [[1, 2, 3], [4, 5, -6]]
    X = X if kind == "list" else np.array(X, dtype=kind)
    for layer in (nn.Dense(3, 2, rng=np.random.default_rng(0)), nn.ReLU(), nn.Softmax()):
        output = layer.forward(X)
        assert output.dtype == np.float64
        assert layer.backward(output.astype(np.float32)).dtype == np.float64


@pytest.mark.parametrize("layer", [nn.Dense(3, 2, rng=np.random.default_rng(0)), nn.ReLU(), nn.Softmax()], ids=repr)
def test_arguments_are_never_changed(layer):
    X = np.random.default_rng(1).standard_normal((4, 3))
    X_before = X.copy()
    upstream = np.random.default_rng(2).standard_normal(layer.forward(X).shape)
    upstream_before = upstream.copy()
    layer.backward(upstream)
    np.testing.assert_array_equal(X, X_before)
    np.testing.assert_array_equal(upstream, upstream_before)


def test_backward_replaces_gradients():
    layer = nn.Dense(3, 2, rng=np.random.default_rng(0))
    assert not layer.W.grad.any() and layer.W.grad.shape == layer.W.shape == (3, 2)
    layer.forward(np.ones((4, 3)))
    layer.backward(np.ones((4, 2)))
    first = layer.W.grad.copy()
    layer.backward(np.ones((4, 2)))
    np.testing.assert_array_equal(layer.W.grad, first)


def test_weights_are_the_scaled_draws_and_biases_draw_nothing():
    rng = np.random.RandomState(0)
    layer = nn.Dense(2, 3, rng=rng, scale=0.5)
    again = np.random.RandomState(0)
    np.testing.assert_array_equal(layer.W.value, 0.5 * again.randn(2, 3))
    assert layer.b.value.tolist() == [[0.0, 0.0, 0.0]]
    assert rng.rand() == again.rand()
    assert layer.parameters() == [layer.W, layer.b]
    assert nn.ReLU().parameters() == []


@pytest.mark.parametrize(
    ("X", "words"),
    [
        (np.ones((5, 2)), r"3 columns.*\(5, 2\)"),
        (np.ones(3), r"\(3,\).*reshape\(1, -1\)"),
        (np.ones((2, 3, 1)), r"2 axes.*\(2, 3, 1\)"),
        (np.ones((0, 3)), "at least one sample"),
    ],
)
def test_dense_says_what_is_wrong_with_its_input(X, words):
    with pytest.raises(ValueError, match=words):
        nn.Dense(3, 2, rng=np.random.default_rng(0)).forward(X)


@pytest.mark.parametrize("layer", [nn.Dense(3, 2, rng=np.random.default_rng(0)), nn.ReLU(), nn.Softmax()], ids=repr)
def test_backward_says_what_is_wrong_with_the_upstream_gradient(layer):
    with pytest.raises(RuntimeError, match="forward"):
        layer.backward(np.ones((4, 2)))
    shape = layer.forward(np.ones((4, 3))).shape
    with pytest.raises(ValueError, match=r"shape.*\(1, 1\)"):
        layer.backward(np.ones((1, 1)))
    assert layer.backward(np.ones(shape)).shape == (4, 3)


@pytest.mark.parametrize("sizes", [(0, 3), (3, -1), (2.0, 3)])
def test_dense_says_which_size_is_wrong(sizes):
    with pytest.raises(ValueError, match=r"must be a positive integer\. Received"):
        nn.Dense(*sizes, rng=np.random.default_rng(0))


def test_dense_says_what_it_takes_for_a_generator():
    with pytest.raises(TypeError, match=r"default_rng\(0\)\. Received: 0"):
        nn.Dense(3, 2, rng=0)


@pytest.mark.parametrize("module", ["layer", "dense", "activations", "losses", "metrics"])
def test_the_examples_in_the_docstrings_come_out(module):
    results = doctest.testmod(importlib.import_module(f"helpers.nn.{module}"))
    assert results.attempted > 0 and results.failed == 0


def test_importing_nn_and_data_loads_numpy_only():
    heavy = "{'torch', 'matplotlib', 'pandas', 'sklearn', 'IPython'}"
    code = f"import sys, helpers.nn, helpers.data; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
