"""Optimizers: their rules by hand and against torch's, their schedule, their memory."""

import doctest
import importlib

import numpy as np
import pytest
import torch

from helpers import nn

ALL = [nn.SGD, nn.AdaGrad, nn.RMSProp, nn.Adam]


def moved(optimizer, gradients, start=0.0):
    """The values of one number after each step along given gradients."""
    parameter = nn.Parameter([start])
    values = []
    for gradient in gradients:
        parameter.grad = np.array([gradient])
        optimizer.step([parameter])
        values.append(parameter.value.item())
    return values


@pytest.mark.parametrize(
    ("ours", "theirs", "settings"),
    [
        (nn.SGD(lr=0.05), torch.optim.SGD, {"lr": 0.05}),
        (nn.SGD(lr=0.05, momentum=0.9), torch.optim.SGD, {"lr": 0.05, "momentum": 0.9}),
        (nn.AdaGrad(lr=0.1), torch.optim.Adagrad, {"lr": 0.1, "eps": 1e-7}),
        (nn.AdaGrad(lr=0.1, decay=0.01), torch.optim.Adagrad, {"lr": 0.1, "lr_decay": 0.01, "eps": 1e-7}),
        (nn.RMSProp(lr=0.01, rho=0.95), torch.optim.RMSprop, {"lr": 0.01, "alpha": 0.95, "eps": 1e-7}),
        (nn.Adam(lr=0.02), torch.optim.Adam, {"lr": 0.02, "eps": 1e-7}),
        (nn.Adam(lr=0.02, beta_1=0.8, beta_2=0.95), torch.optim.Adam, {"lr": 0.02, "betas": (0.8, 0.95), "eps": 1e-7}),
    ],
    ids=["SGD", "momentum", "AdaGrad", "AdaGrad with decay", "RMSProp", "Adam", "Adam with other betas"],
)
def test_fifty_steps_agree_with_torch(ours, theirs, settings):
    rng = np.random.default_rng(7)
    parameters = [nn.Parameter(rng.standard_normal(shape)) for shape in ((4, 3), (1, 3), (3, 2))]
    tensors = [torch.tensor(p.value.copy(), requires_grad=True) for p in parameters]
    optimizer = theirs(tensors, **settings)
    for _ in range(50):
        for parameter, tensor in zip(parameters, tensors, strict=True):
            parameter.grad = rng.standard_normal(parameter.shape)
            tensor.grad = torch.tensor(parameter.grad)
        ours.step(parameters)
        optimizer.step()
        for parameter, tensor in zip(parameters, tensors, strict=True):
            np.testing.assert_allclose(parameter.value, tensor.detach().numpy(), rtol=0, atol=1e-6)


@pytest.mark.parametrize("optimizer", [nn.SGD, nn.Adam])
def test_decay_agrees_with_a_schedule_of_torch(optimizer):
    rng = np.random.default_rng(8)
    parameter = nn.Parameter(rng.standard_normal((3, 2)))
    tensor = torch.tensor(parameter.value.copy(), requires_grad=True)
    ours = optimizer(lr=0.1, decay=0.05)
    theirs = torch.optim.SGD([tensor], lr=0.1) if optimizer is nn.SGD else torch.optim.Adam([tensor], lr=0.1, eps=1e-7)
    schedule = torch.optim.lr_scheduler.LambdaLR(theirs, lambda t: 1 / (1 + 0.05 * t))
    for _ in range(50):
        parameter.grad = rng.standard_normal((3, 2))
        tensor.grad = torch.tensor(parameter.grad)
        ours.step([parameter])
        theirs.step()
        schedule.step()
    np.testing.assert_allclose(parameter.value, tensor.detach().numpy(), rtol=0, atol=1e-6)


@pytest.mark.parametrize(
    ("ours", "theirs", "settings"),
    [
        (nn.SGD(lr=0.1), torch.optim.SGD, {"lr": 0.1}),
        (nn.SGD(lr=0.1, momentum=0.9), torch.optim.SGD, {"lr": 0.1, "momentum": 0.9}),
        (nn.AdaGrad(lr=0.1), torch.optim.Adagrad, {"lr": 0.1, "eps": 1e-7}),
        (nn.RMSProp(lr=0.01), torch.optim.RMSprop, {"lr": 0.01, "alpha": 0.9, "eps": 1e-7}),
        (nn.Adam(lr=0.02), torch.optim.Adam, {"lr": 0.02, "eps": 1e-7}),
    ],
    ids=["SGD", "momentum", "AdaGrad", "RMSProp", "Adam"],
)
def test_an_l2_penalty_is_half_of_what_torch_calls_weight_decay(ours, theirs, settings):
    rng = np.random.default_rng(9)
    parameter = nn.Parameter(rng.standard_normal((4, 3)), nn.Penalty(l2=0.02))
    tensor = torch.tensor(parameter.value.copy(), requires_grad=True)
    optimizer = theirs([tensor], weight_decay=0.04, **settings)
    for _ in range(50):
        gradient = rng.standard_normal((4, 3))
        parameter.grad = gradient + parameter.penalty_gradient()
        tensor.grad = torch.tensor(gradient)
        ours.step([parameter])
        optimizer.step()
    np.testing.assert_allclose(parameter.value, tensor.detach().numpy(), rtol=0, atol=1e-6)


def test_momentum_adds_up():
    np.testing.assert_allclose(np.diff([0, *moved(nn.SGD(lr=0.1, momentum=0.9), [1, 1, 1])]), [-0.1, -0.19, -0.271])


def test_the_rate_stands_inside_the_momentum():
    optimizer = nn.SGD(lr=1.0, momentum=0.5)
    parameter = nn.Parameter([0.0])
    parameter.grad = np.array([1.0])
    optimizer.step([parameter])
    optimizer.initial_lr = 0.1
    optimizer.step([parameter])
    assert parameter.value.item() == pytest.approx(-1 - (0.5 + 0.1))


def test_adagrad_takes_shorter_and_shorter_steps():
    steps = np.diff([0, *moved(nn.AdaGrad(lr=1.0), [2, 2, 2])])
    np.testing.assert_allclose(steps, [-1, -1 / np.sqrt(2), -1 / np.sqrt(3)], rtol=1e-6)


def test_epsilon_stands_outside_the_root():
    assert moved(nn.AdaGrad(lr=1.0), [1e-7]) == pytest.approx([-0.5])


def test_the_first_step_of_rmsprop_is_uncorrected():
    assert moved(nn.RMSProp(lr=1.0), [2.0]) == pytest.approx([-1 / np.sqrt(0.1)], rel=1e-6)


@pytest.mark.parametrize("gradient", [1e-3, -5.0, 1e6])
def test_the_first_step_of_adam_has_the_length_of_the_rate(gradient):
    assert moved(nn.Adam(lr=0.02), [gradient]) == pytest.approx([-0.02 * np.sign(gradient)], rel=1e-3)


def test_adam_turns_round_slowly():
    first, second = moved(nn.Adam(lr=1.0), [1.0, -1.0])
    assert second - first == pytest.approx(0.05263, abs=1e-5)


@pytest.mark.parametrize("optimizer", ALL)
def test_a_zero_gradient_moves_nothing_and_warns_of_nothing(optimizer):
    with np.errstate(all="raise"):
        assert moved(optimizer(), [0.0, 0.0], start=3.0) == [3.0, 3.0]


def test_the_rate_is_that_of_the_latest_step():
    optimizer, parameter = nn.SGD(lr=1.0, decay=0.1), nn.Parameter([0.0])
    rates = [optimizer.lr]
    for _ in range(20):
        optimizer.step([parameter])
        rates.append(optimizer.lr)
    np.testing.assert_allclose(rates[1:], 1 / (1 + 0.1 * np.arange(20)), rtol=1e-15)
    assert rates[:3] == [1.0, 1.0, 0.9090909090909091] and rates[-1] == 0.3448275862068965
    assert optimizer.initial_lr == 1.0 and optimizer.steps == 20


@pytest.mark.parametrize("optimizer", ALL)
def test_one_step_counts_once_for_all_parameters_and_changes_arrays_in_place(optimizer):
    parameters = [nn.Parameter(np.ones(shape)) for shape in ((2, 3), (1, 3))]
    arrays = [parameter.value for parameter in parameters]
    for parameter in parameters:
        parameter.grad = np.ones(parameter.shape)
    optimizer = optimizer(lr=0.1, decay=1.0)
    optimizer.step(iter(parameters))
    assert optimizer.steps == 1
    for parameter, array in zip(parameters, arrays, strict=True):
        assert parameter.value is array
        assert (array < 1).all() and np.ptp(array) == 0
        assert vars(parameter).keys() == {"value", "grad", "penalty"}  # the memory is the optimizer's


@pytest.mark.parametrize("optimizer", [lambda: nn.SGD(0.1, momentum=0.9), nn.AdaGrad, nn.RMSProp, nn.Adam])
def test_two_optimizers_share_no_memory(optimizer):
    alone = moved(optimizer(), [1.0, 1.0])
    first, second = optimizer(), optimizer()
    moved(first, [5.0, 5.0, 5.0])
    assert moved(second, [1.0, 1.0]) == alone


@pytest.mark.parametrize("optimizer", ALL)
def test_no_parameters_are_named(optimizer):
    with pytest.raises(ValueError, match=rf"{optimizer.__name__}\.step needs at least one parameter.*network"):
        optimizer().step([])


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: nn.SGD(lr=0), "lr must be a positive number. Received: lr=0"),
        (lambda: nn.Adam(lr=float("nan")), "lr=nan"),
        (lambda: nn.SGD(decay=-1), "decay=-1"),
        (lambda: nn.SGD(momentum=1.0), "momentum must be at least 0 and below 1. Received: momentum=1.0"),
        (lambda: nn.RMSProp(rho=-0.1), "rho=-0.1"),
        (lambda: nn.Adam(beta_2=1), "beta_2=1"),
        (lambda: nn.AdaGrad(epsilon=0), "epsilon=0"),
    ],
)
def test_rates_outside_their_range_are_named(make, words):
    with pytest.raises(ValueError, match=words):
        make()


@pytest.mark.parametrize("module", ["optimizers", "penalty", "dropout", "network", "arithmetic"])
def test_the_examples_in_the_docstrings_come_out(module):
    results = doctest.testmod(importlib.import_module(f"helpers.nn.{module}"))
    assert results.attempted > 0 and results.failed == 0
