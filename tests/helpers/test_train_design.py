"""Arguments that stay, methods that come later, and data whose order is known."""

import copy
import doctest
import importlib
import pickle

import pytest
import torch
from torch import nn

from helpers import train

torch.set_num_threads(1)


@pytest.mark.parametrize("module", ["train.hyper", "train.board", "live", "plots.images"])
def test_the_examples_in_docstrings_run(module):
    results = doctest.testmod(importlib.import_module(f"helpers.{module}"))
    assert results.attempted and not results.failed


# add_to_class


class Counter:
    def __init__(self):
        self.b = 1


def test_a_method_added_later_is_there_for_older_objects_and_the_function_is_returned():
    old = Counter()

    @train.add_to_class(Counter)
    def do(self):
        return f"b is {self.b}"

    assert old.do() == "b is 1" and do(old) == "b is 1"
    assert not hasattr(Counter, "b")


def test_a_method_can_be_added_again_so_that_a_cell_may_be_run_twice():
    for value in (1, 2):

        @train.add_to_class(Counter)
        def answer(self, value=value):
            return value

    assert Counter().answer() == 2


# HyperParameters


class Parent(train.HyperParameters):
    def __init__(self, lr, width=4):
        local = lr * 2
        self.seen = (self.lr, self.width, local)


class Child(Parent, ignore="secret"):
    def __init__(self, depth, *rest, secret=0, **options):
        super().__init__(lr=0.5)
        self.rest = rest


def test_arguments_and_defaults_are_attributes_before_the_body_runs_and_locals_are_not():
    parent = Parent(0.1)
    assert parent.seen == (0.1, 4, 0.2) and not hasattr(parent, "local")
    assert parent.hparams == {"lr": 0.1, "width": 4}
    assert Parent(0.1, width=5).width == 5


def test_a_subclass_adds_to_the_record_of_its_parent():
    child = Child(3, 7, secret=1, mode="fast")
    assert child.hparams == {"depth": 3, "lr": 0.5, "width": 4}
    assert (child.depth, child.lr, child.rest) == (3, 0.5, (7,))
    assert not hasattr(child, "secret") and not hasattr(child, "options")


def test_a_subclass_without_init_keeps_what_its_parent_keeps():
    class Same(Parent): ...

    assert Same(0.2).hparams == {"lr": 0.2, "width": 4}


def test_two_objects_share_nothing():
    first, second = Parent(0.1), Parent(0.2)
    first.hparams["lr"] = 9
    assert second.hparams["lr"] == 0.2 and second.lr == 0.2


def test_a_missing_argument_is_named_as_python_names_it():
    with pytest.raises(TypeError, match=r"Parent\.__init__\(\) missing 1 required positional argument: 'lr'"):
        Parent()


def test_a_network_among_the_arguments_is_left_to_be_registered():
    class Wrapped(train.Module):
        def __init__(self, net, lr):
            super().__init__()
            self.net = net

    model = Wrapped(nn.Linear(2, 1), lr=0.1)
    assert len(list(model.parameters())) == 2 and model.hparams == {"lr": 0.1}


def test_models_and_data_can_be_copied_and_saved():
    class_ = train.SyntheticRegressionData
    data = class_([1.0, 2.0], 3.0, num_train=4, num_val=2)
    again = pickle.loads(pickle.dumps(data))
    assert torch.equal(again.X, data.X) and again.hparams.keys() == data.hparams.keys()
    model = train.Classifier()
    model.net = nn.Linear(2, 3)
    assert torch.equal(copy.deepcopy(model).net.weight, model.net.weight)


# DataModule


def test_a_data_module_without_data_says_so():
    with pytest.raises(NotImplementedError, match="DataModule has no data: define get_dataloader"):
        train.DataModule().train_dataloader()


def test_synthetic_data_are_a_column_of_targets_that_follow_the_formula():
    data = train.SyntheticRegressionData([2, -3.4], 4.2, noise=0.01)
    assert data.X.shape == (2000, 2) and data.y.shape == (2000, 1) and data.y.dtype == torch.float32
    rest = data.y - (data.X @ torch.tensor([[2.0], [-3.4]]) + 4.2)
    assert float(rest.std()) == pytest.approx(0.01, rel=0.1)
    assert data.hparams["b"] == 4.2 and data.w.shape == (2, 1)


def test_data_depend_on_their_seed_and_on_nothing_else():
    torch.manual_seed(5)
    before = torch.get_rng_state()
    first, again, other = (train.SyntheticRegressionData([1.0], 0.0, seed=s) for s in (1, 1, 2))
    for _ in first.train_dataloader():
        pass
    assert torch.equal(first.X, again.X) and not torch.equal(first.X, other.X)
    assert torch.equal(torch.get_rng_state(), before)


def rows(loader):
    return [X.flatten().tolist() for X, _ in loader]


def test_an_epoch_holds_every_row_once_with_its_target_and_a_smaller_last_batch():
    data = train.SyntheticRegressionData([1.0], 0.0, noise=0.0)
    loader = data.train_dataloader()
    batches = list(loader)
    assert [len(X) for X, _ in batches] == [32] * 31 + [8] and len(loader) == 32
    assert all(torch.equal(X, y) for X, y in batches)
    X = torch.cat([X for X, _ in batches])
    assert torch.equal(X.flatten().sort().values, data.X[:1000].flatten().sort().values)


def test_each_epoch_has_a_new_order_and_each_loader_begins_anew():
    data = train.SyntheticRegressionData([1.0], 0.0, num_train=40)
    loader = data.train_dataloader()
    first, second = rows(loader), rows(loader)
    assert first != second
    again = data.train_dataloader()
    assert [rows(again), rows(again)] == [first, second]


def test_validation_data_keep_their_order():
    data = train.SyntheticRegressionData([1.0], 0.0, num_train=8, num_val=40)
    assert [x for batch in rows(data.val_dataloader()) for x in batch] == data.X[8:].flatten().tolist()


def test_digits_come_in_three_parts_that_share_no_image():
    images = train.ImageData()
    sizes = [len(part) for part in (images.X_train, images.X_val, images.X_test)]
    assert sizes == [1197, 240, 360] == [len(part) for part in (images.y_train, images.y_val, images.y_test)]
    X, y = next(iter(images.train_dataloader()))
    assert X.shape == (64, 1, 8, 8) and X.dtype == torch.float32 and y.dtype == torch.int64
    assert images.names(y[:2]) == [str(int(label)) for label in y[:2]]
    everything = torch.cat([images.X_train, images.X_val, images.X_test])
    assert len(everything.flatten(1).unique(dim=0)) == 1797
    assert torch.equal(train.ImageData(seed=1).X_test, images.X_test)
    assert not torch.equal(train.ImageData(seed=1).X_val, images.X_val)


def test_one_argument_switches_the_images(monkeypatch):
    from helpers import data

    few = data.digits()
    monkeypatch.setattr(data, "fashion_mnist", lambda: few)
    assert len(train.ImageData(dataset="fashion-mnist").X_test) == 360
    with pytest.raises(ValueError, match=r"'digits', 'fashion-mnist'\. Received: 'mnist'"):
        train.ImageData(dataset="mnist")
