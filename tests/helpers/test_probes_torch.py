"""Probes that look into PyTorch: how often it is called, and what a model has registered."""

import pytest
import torch
from torch import nn

from helpers.check import probes

SMALL, LARGE = (torch.ones(2, 3),), (torch.ones(40, 30),)


@pytest.mark.parametrize(
    ("answer", "few"),
    [
        (lambda X: (X * X).sum(), True),
        (lambda X: sum(row.sum() for row in X), False),
        (lambda X: sum(map(torch.sum, X.unbind())), False),
        (lambda X: sum(X[i, 0] for i in range(len(X))), False),
    ],
    ids=["whole", "rows", "map", "elements"],
)
def test_operations_that_grow_with_the_data_are_noticed(answer, few):
    assert probes.operations_stay_few(answer, SMALL, LARGE) is few


class Registered(nn.Module):
    def __init__(self, d, seed):
        super().__init__()
        self.W = nn.Parameter(torch.randn(d, 1, generator=torch.Generator().manual_seed(seed)))

    def forward(self, X):
        return X @ self.W


class Plain(nn.Module):
    def __init__(self, d, seed):
        super().__init__()
        torch.manual_seed(seed)
        self.W = torch.randn(d, 1, requires_grad=True)

    forward = Registered.forward


def test_a_registered_model_trains_and_comes_back():
    assert probes.trains_and_reloads(Registered, 3, 0) == {
        "parameters": ["W"],
        "learns": True,
        "reloads": True,
        "random state": True,
    }


def test_a_model_of_plain_tensors_has_no_parameters_learns_nothing_and_is_not_saved():
    found = probes.trains_and_reloads(Plain, 3, 0)
    assert found == {"parameters": [], "learns": False, "reloads": False, "random state": False}
