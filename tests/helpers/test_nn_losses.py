"""Losses, accuracy and the gradient check."""

import numpy as np
import pytest
import torch

from helpers import nn


def one_hot(y, k):
    return np.eye(k)[y]


@pytest.mark.parametrize(("n", "k"), [(5, 3), (1, 4), (8, 2), (3, 6)])
@pytest.mark.parametrize("form", ["sparse", "one-hot"])
def test_losses_agree_with_autograd(n, k, form):
    rng = np.random.default_rng(n)
    z, y = 2 * rng.standard_normal((n, k)), rng.integers(0, k, n)
    labels = y if form == "sparse" else one_hot(y, k)
    scores = torch.tensor(z, requires_grad=True)
    y_hat = torch.softmax(scores, dim=1)
    y_hat.retain_grad()
    expected = -torch.log(y_hat[torch.arange(n), torch.tensor(y)]).mean()
    expected.backward()

    together = nn.SoftmaxCrossEntropy()
    assert together.forward(z, labels) == pytest.approx(expected.item(), abs=1e-12)
    np.testing.assert_allclose(together.y_hat, y_hat.detach().numpy(), atol=1e-12)
    np.testing.assert_allclose(together.backward(), scores.grad.numpy(), atol=1e-12)

    apart = nn.CategoricalCrossEntropy()
    assert apart.forward(y_hat.detach().numpy(), labels) == pytest.approx(expected.item(), abs=1e-12)
    np.testing.assert_allclose(apart.backward(), y_hat.grad.numpy(), atol=1e-12)


def test_the_two_steps_chained_equal_the_combined_gradient():
    rng = np.random.default_rng(0)
    z, y = rng.standard_normal((9, 4)), rng.integers(0, 4, 9)
    softmax, apart, together = nn.Softmax(), nn.CategoricalCrossEntropy(), nn.SoftmaxCrossEntropy()
    assert apart.forward(softmax.forward(z), y) == pytest.approx(together.forward(z, y), abs=1e-12)
    np.testing.assert_allclose(softmax.backward(apart.backward()), together.backward(), atol=1e-12)


def test_soft_targets_follow_the_formula_and_autograd():
    y_hat, y = np.array([[0.9, 0.1]]), np.array([[0.5, 0.5]])
    assert nn.CategoricalCrossEntropy().forward(y_hat, y) == pytest.approx(1.2040, abs=1e-4)
    z = torch.tensor([[1.0, -2.0, 0.5]], dtype=torch.float64, requires_grad=True)
    torch.nn.functional.cross_entropy(z, torch.tensor([[0.2, 0.5, 0.3]], dtype=torch.float64)).backward()
    loss = nn.SoftmaxCrossEntropy()
    loss.forward(z.detach().numpy(), [[0.2, 0.5, 0.3]])
    np.testing.assert_allclose(loss.backward(), z.grad.numpy(), atol=1e-12)


def test_forward_and_backward_clip_the_same_predictions():
    loss = nn.CategoricalCrossEntropy()
    with np.errstate(all="raise"):
        assert loss.forward([[0.0, 1.0]], [0]) == pytest.approx(16.11809565095832, abs=1e-9)
        assert loss.backward().tolist() == [[pytest.approx(-1e7), 0.0]]
        assert loss.forward([[0.0, 1.0]], [1]) == pytest.approx(1e-7, rel=1e-6)
        assert loss.backward().tolist() == [[0.0, pytest.approx(-1.0, abs=1e-6)]]


def test_combined_loss_holds_at_extreme_scores():
    loss = nn.SoftmaxCrossEntropy()
    with np.errstate(all="raise", under="ignore"):
        assert loss.forward([[1000.0, -1000.0], [-1000.0, 1000.0]], [1, 1]) == pytest.approx(1000.0)
        assert loss.backward().tolist() == [[0.5, -0.5], [0.0, 0.0]]


@pytest.mark.parametrize("k", [2, 3, 10, 1000])
def test_a_guess_costs_ln_k(k):
    assert nn.SoftmaxCrossEntropy().forward(np.zeros((4, k)), [0, 1, 0, 1]) == pytest.approx(np.log(k))


def test_repeating_a_batch_changes_no_mean_loss():
    z, y = np.random.default_rng(0).standard_normal((3, 4)), np.array([0, 2, 3])
    loss = nn.SoftmaxCrossEntropy()
    once = loss.forward(z, y)
    gradient = loss.backward()
    assert loss.forward(np.tile(z, (2, 1)), np.tile(y, 2)) == pytest.approx(once)
    np.testing.assert_allclose(loss.backward()[:3], gradient / 2, atol=1e-14)


@pytest.mark.parametrize("loss", [nn.CategoricalCrossEntropy(), nn.SoftmaxCrossEntropy()])
@pytest.mark.parametrize("labels", [np.array([2, 0]), np.array([[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])])
def test_arguments_are_never_changed(loss, labels):
    y_hat = np.array([[0.0, 0.3, 0.7], [0.5, 0.2, 0.3]])
    y_hat_before, labels_before = y_hat.copy(), labels.copy()
    loss.forward(y_hat, labels)
    loss.backward()
    np.testing.assert_array_equal(y_hat, y_hat_before)
    np.testing.assert_array_equal(labels, labels_before)


@pytest.mark.parametrize(
    ("y", "error", "words"),
    [
        ([0, 3], ValueError, "between 0 and 2 for 3 classes. Received: 3"),
        ([-1, 0], ValueError, "Received: -1"),
        ([0.0, 1.0], TypeError, "must be integers.*float64"),
        ([[0], [1]], ValueError, r"\(2, 1\).*ravel"),
        ([0, 1, 2], ValueError, r"\(2,\).*\(2, 3\).*Received shape: \(3,\)"),
        ([[1, 0], [0, 1]], ValueError, r"Received shape: \(2, 2\)"),
        ([[1, 1, 0], [0, 1, 0]], ValueError, "distribution"),
        ([[2, -1, 0], [0, 1, 0]], ValueError, "distribution"),
    ],
)
@pytest.mark.parametrize(
    "use",
    [nn.CategoricalCrossEntropy().forward, nn.SoftmaxCrossEntropy().forward, nn.accuracy],
    ids=["categorical", "softmax", "accuracy"],
)
def test_bad_labels_are_named(use, y, error, words):
    with pytest.raises(error, match=words):
        use(np.full((2, 3), 1 / 3), y)


@pytest.mark.parametrize("loss", [nn.CategoricalCrossEntropy, nn.SoftmaxCrossEntropy])
def test_bad_predictions_and_a_missing_forward_are_named(loss):
    with pytest.raises(ValueError, match=r"2 axes.*\(3,\)"):
        loss().forward([0.1, 0.2, 0.7], [2])
    with pytest.raises(RuntimeError, match="forward"):
        loss().backward()


def test_accuracy_counts_and_takes_every_form_of_label():
    y_hat = np.array([[0.7, 0.2, 0.1], [0.5, 0.1, 0.4], [0.02, 0.9, 0.08]])
    for y in ([0, 1, 1], np.array([0, 1, 1], dtype=np.uint8), one_hot([0, 1, 1], 3)):
        result = nn.accuracy(y_hat, y)
        assert type(result) is float
        assert result == pytest.approx(2 / 3)
    assert nn.accuracy([[0.1, 0.9]], [1]) == 1.0


def network(rng, scale=1.0):
    layers = [nn.Dense(3, 4, rng=rng, scale=scale), nn.ReLU(), nn.Dense(4, 4, rng=rng, scale=scale)]
    return layers, [p for layer in layers for p in layer.parameters()]


def run_loss(layers, X, y, loss):
    for layer in layers:
        X = layer.forward(X)
    return loss.forward(X, y)


def test_gradient_check_passes_a_right_network_and_leaves_it_alone():
    rng = np.random.default_rng(5)
    X, y = rng.standard_normal((6, 3)), rng.integers(0, 4, 6)
    layers, parameters = network(rng)
    loss = nn.SoftmaxCrossEntropy()
    run_loss(layers, X, y, loss)
    gradient = loss.backward()
    for layer in reversed(layers):
        gradient = layer.backward(gradient)
    before = [p.value.copy() for p in parameters]
    errors = nn.gradient_check(lambda: run_loss(layers, X, y, loss), parameters)
    assert len(errors) == 4 and max(errors) < 1e-6
    for parameter, value in zip(parameters, before, strict=True):
        np.testing.assert_array_equal(parameter.value, value)


@pytest.mark.parametrize("sabotage", ["no division by n", "no gate", "transposed square weights"])
def test_gradient_check_flags_a_sabotaged_network(sabotage):
    rng = np.random.default_rng(5)
    X, y = rng.standard_normal((6, 3)), rng.integers(0, 4, 6)
    layers, parameters = network(rng)
    loss = nn.SoftmaxCrossEntropy()
    run_loss(layers, X, y, loss)
    gradient = loss.backward() * (6 if sabotage == "no division by n" else 1)
    through_second = layers[2].backward(gradient)
    if sabotage == "transposed square weights":
        through_second = gradient @ layers[2].W.value
    layers[0].backward(through_second if sabotage == "no gate" else layers[1].backward(through_second))
    assert max(nn.gradient_check(lambda: run_loss(layers, X, y, loss), parameters)) > 1e-2


def test_gradient_check_calls_two_zero_gradients_equal():
    assert nn.gradient_check(lambda: 3.0, [nn.Parameter([[1.0, 2.0]])]) == [0.0]
