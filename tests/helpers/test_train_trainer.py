"""The loop does what it says, on small models; and says what is wrong with wrong ones."""

import math

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from helpers import train

torch.set_num_threads(1)


class SGD:
    """Torch's own imports its compiler when first used, which takes seconds; one test below uses it."""

    def __init__(self, parameters, lr):
        self.parameters, self.lr = list(parameters), lr

    def zero_grad(self):
        for p in self.parameters:
            p.grad = None

    @torch.no_grad()
    def step(self):
        for p in self.parameters:
            p -= self.lr * p.grad


class Line(train.Module):
    """Linear regression that writes down what is done to it."""

    def __init__(self, lr=0.03, d=2):
        super().__init__()
        self.W, self.b = nn.Parameter(torch.zeros(d, 1)), nn.Parameter(torch.zeros(1))
        self.calls = []

    def forward(self, X):
        return X @ self.W + self.b

    def loss(self, y_hat, y):
        return ((y_hat - y) ** 2 / 2).mean()

    def training_step(self, batch):
        self.calls.append(("train", self.training, torch.is_grad_enabled(), len(batch[0])))
        return super().training_step(batch)

    def validation_step(self, batch):
        self.calls.append(("val", self.training, torch.is_grad_enabled(), len(batch[0])))
        super().validation_step(batch)

    def configure_optimizers(self):
        return SGD(self.parameters(), self.lr)


class Scores(train.Classifier):
    """One linear layer with softmax, which starts at zero."""

    def __init__(self, lr=0.5, d=64, k=10):
        super().__init__()
        self.net = nn.Sequential(nn.Flatten(), nn.Linear(d, k))
        for p in self.parameters():
            nn.init.zeros_(p)

    def configure_optimizers(self):
        return SGD(self.parameters(), self.lr)


class Rows(train.DataModule):
    """Any tensors, the same to train and to validate on."""

    def __init__(self, *tensors, batch_size=4):
        self.tensors = tensors

    def get_dataloader(self, train):
        return self.get_tensorloader(self.tensors, train)


LINE = train.SyntheticRegressionData([2, -3.4], 4.2, num_train=100, num_val=40)


def fitted(model, data=LINE, epochs=1, **options):
    trainer = train.Trainer(epochs, device="cpu", plot=False, **options)
    trainer.fit(model, data)
    return trainer


def test_an_epoch_trains_on_each_batch_and_then_validates_without_gradients():
    model = Line()
    fitted(model, epochs=2)
    one = [("train", True, True, n) for n in (32, 32, 32, 4)] + [("val", False, False, n) for n in (32, 8)]
    assert model.calls == 2 * one
    assert not model.training and model.trainer is None


def test_a_step_is_the_gradient_of_its_own_batch_times_the_learning_rate():
    X, y = LINE.X[:8], LINE.y[:8]
    model = Line(lr=0.1)
    fitted(model, Rows(X, y, batch_size=8), epochs=2)
    W, b = torch.zeros(2, 1), torch.zeros(1)
    for _ in range(2):
        error = X @ W + b - y
        W, b = W - 0.1 * X.T @ error / 8, b - 0.1 * error.mean()
    torch.testing.assert_close(model.W.data, W)
    torch.testing.assert_close(model.b.data, b)


def test_ten_epochs_recover_the_parameters_and_three_do_not():
    data = train.SyntheticRegressionData([2, -3.4], 4.2)
    model = Line()
    fitted(model, data, epochs=3)
    assert 0.17 < 4.2 - float(model.b.detach()) < 0.27  # 4.2 · 0.97^96 = 0.226
    fitted(model, data, epochs=7)
    torch.testing.assert_close(model.W.data, data.w, atol=3e-3, rtol=0)
    assert float(model.b.detach()) == pytest.approx(4.2, abs=3e-3)


def test_the_same_seeds_give_the_same_training():
    models = [Line(), Line()]
    for model in models:
        torch.rand(3)  # the global stream has no part in it
        fitted(model, epochs=2)
    assert torch.equal(models[0].W, models[1].W)


def test_epoch_metrics_weigh_batches_by_their_size():
    y = torch.tensor([0] * 8 + [1])
    model = Scores(lr=0.0, d=1, k=2)  # every prediction is class 0
    trainer = fitted(model, Rows(torch.zeros(9, 1), y))
    assert trainer.history["val_accuracy"] == [pytest.approx(8 / 9)]  # the mean of the batches' means is 2/3
    assert trainer.history["train_loss"] == [pytest.approx(math.log(2), rel=1e-6)]
    model.net[1].bias.data = torch.tensor([0.0, 1.0])
    right = trainer.validate(model, Rows(torch.zeros(9, 1), y).val_dataloader())
    loss = F.cross_entropy(torch.tensor([[0.0, 1.0]]).repeat(9, 1), y)
    assert right == {"loss": pytest.approx(float(loss), rel=1e-6), "accuracy": pytest.approx(1 / 9)}


def test_history_holds_one_number_an_epoch():
    trainer = fitted(Scores(d=1, k=2), Rows(torch.randn(9, 1), torch.tensor([0, 1, 1] * 3)), epochs=3)
    assert {key: len(values) for key, values in trainer.history.items()} == dict.fromkeys(
        ("train_loss", "val_loss", "val_accuracy"), 3
    )


def test_the_board_gets_means_of_training_batches_and_one_validation_point_an_epoch():
    trainer = fitted(Line(), epochs=2)
    x, y = trainer.board.points("validation", panel="loss")
    assert x == [1, 2] and y == trainer.history["val_loss"]
    x, y = trainer.board.points("training", panel="loss")
    assert x == [i / 4 for i in range(8)]  # four batches an epoch: each is a point
    assert y[0] > y[-1]


def test_gradients_are_clipped_together_to_the_norm_that_is_asked():
    model = Line(lr=1.0)
    fitted(model, Rows(LINE.X[:4] * 100, LINE.y[:4] * 100), gradient_clip_val=0.5)
    step = torch.cat([model.W.data.flatten(), model.b.data])
    assert float(step.norm()) == pytest.approx(0.5, rel=1e-4)


def test_without_validation_data_there_is_only_training():
    class NoVal(Rows):
        def val_dataloader(self):
            return None

    assert list(fitted(Line(), NoVal(LINE.X[:8], LINE.y[:8])).history) == ["train_loss"]


def test_a_trainer_can_fit_again_and_goes_on():
    model = Line()
    trainer = fitted(model)
    first = trainer.history["val_loss"][0]
    trainer.fit(model, LINE)
    assert trainer.history["val_loss"][0] < first


def test_a_model_goes_home_after_training_even_when_it_fails():
    class Breaks(Line):
        def validation_step(self, batch):
            raise KeyError("here")

    model = Breaks()
    with pytest.raises(KeyError):
        fitted(model)
    assert model.trainer is None and model.W.device.type == "cpu"


@pytest.mark.parametrize(("works", "found"), [(True, "cuda"), (False, "cpu")])
def test_an_accelerator_counts_only_where_it_works(monkeypatch, works, found):
    monkeypatch.setattr(torch.accelerator, "is_available", lambda: works)
    monkeypatch.setattr(torch.accelerator, "current_accelerator", lambda: torch.device("cuda"))
    assert train.Trainer(1).device.type == found
    assert train.Trainer(1, device="cpu").device.type == "cpu"


def test_batches_go_to_the_device_that_is_asked():
    batch = train.Trainer(1, device="meta").prepare_batch((LINE.X, LINE.y))
    assert [part.device.type for part in batch] == ["meta", "meta"]


@pytest.mark.skipif(not torch.accelerator.is_available(), reason="there is no accelerator")
def test_the_accelerator_is_used_and_given_back_without_a_change():
    model = Scores()
    where = []
    model.net.register_forward_hook(lambda net, X, y: where.append(y.device.type))
    trainer = train.Trainer(2, plot=False)
    trainer.fit(model, train.ImageData())
    assert set(where) == {torch.accelerator.current_accelerator().type}
    assert model.net[1].weight.device.type == "cpu" and trainer.history["val_accuracy"][-1] > 0.7
    on_cpu = Scores()
    fitted(on_cpu, train.ImageData(), epochs=2)
    torch.testing.assert_close(model.net[1].weight, on_cpu.net[1].weight, atol=1e-3, rtol=0)


# Classifier


def test_softmax_regression_learns_the_digits():
    images = train.ImageData()
    model = Scores()
    trainer = fitted(model, images, epochs=10)
    assert trainer.history["train_loss"][0] < 2.3 and trainer.history["val_accuracy"][-1] >= 0.9
    assert trainer.validate(model, images.test_dataloader())["accuracy"] >= 0.9
    right = (model.predict(images.X_test) == images.y_test).float().mean()
    assert float(right) == pytest.approx(trainer.validate(model, images.test_dataloader())["accuracy"])
    assert not model.predict(images.X_test).requires_grad


def test_the_default_optimiser_is_sgd_with_the_models_learning_rate_and_lazy_layers_get_their_sizes():
    class Lazy(train.Classifier):
        def __init__(self, lr=0.2):
            super().__init__()
            self.net = nn.Sequential(nn.Flatten(), nn.LazyLinear(10))

    model = Lazy()
    trainer = fitted(model, train.ImageData(batch_size=400))
    assert isinstance(trainer.optimizer, torch.optim.SGD) and trainer.optimizer.param_groups[0]["lr"] == 0.2
    assert model.net[1].weight.shape == (10, 64)


def test_accuracy_takes_scores_of_any_shape_and_labels_of_shape_n_or_n_1():
    scores = torch.tensor([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]])
    y = torch.tensor([1, 0, 0])
    model = train.Classifier()
    for labels in (y, y.reshape(3, 1)):
        assert float(model.accuracy(scores, labels)) == pytest.approx(2 / 3)
    assert float(model.accuracy(scores.reshape(1, 3, 2), y.reshape(1, 3))) == pytest.approx(2 / 3)
    assert float(model.loss(scores.reshape(1, 3, 2), y.reshape(1, 3))) == pytest.approx(
        float(F.cross_entropy(scores, y))
    )


# what is wrong, in words

X, Y = torch.randn(6, 2, generator=torch.Generator().manual_seed(0)), torch.zeros(6, 1)
LABELS = torch.tensor([0, 1, 2, 0, 1, 2])


def three():
    return Scores(d=2, k=3)


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        ((X, Y.flatten()), r"shape \(4, 1\), targets \(4,\).*would have shape \(4, 4\).*y\.reshape\(-1, 1\)"),
        ((X.double(), Y), r"X has dtype float64.*Line have float32.*X\.float\(\)"),
        ((X.to(torch.uint8), Y), r"X has dtype uint8"),
        ((X,), r"A batch is \(X, y\)"),
    ],
)
def test_data_that_do_not_fit_a_regression_are_named(tensors, words):
    with pytest.raises((ValueError, TypeError), match=words):
        fitted(Line(), Rows(*tensors))


@pytest.mark.parametrize(
    ("tensors", "words"),
    [
        ((X, LABELS.float()), r"must be int64.*Received: float32.*y\.long\(\)"),
        ((X, LABELS.int()), r"must be int64.*Received: int32"),
        ((X, LABELS.reshape(-1, 1)), r"labels of shape \(4,\).*Received: \(4, 1\)"),
        ((X, LABELS + 1), r"Labels must be 0 to 2: the model has 3 outputs\. Received: \d to 3"),
        ((X.reshape(6, 1, 1, 2).repeat(1, 1, 2, 3), LABELS), r"mat1 and mat2"),
    ],
)
def test_data_that_do_not_fit_a_classifier_are_named(tensors, words):
    with pytest.raises((ValueError, TypeError, RuntimeError), match=words):
        fitted(three(), Rows(*tensors))


def test_images_into_a_linear_layer_are_named():
    model = three()
    model.net = nn.Linear(64, 3)
    with pytest.raises(ValueError, match=r"shape \(4, 1, 8, 8\).*linear and takes 64 numbers.*nn\.Flatten\(\)"):
        fitted(model, Rows(torch.zeros(4, 1, 8, 8), torch.zeros(4, dtype=torch.int64)))


def test_an_error_of_another_kind_stays_as_it_is():
    class Odd(Line):
        def forward(self, X):
            return X @ self.W.T

    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        fitted(Odd())


def test_no_rows_no_length_and_unequal_rows_are_named():
    class Stream(Rows):
        def get_dataloader(self, train):
            return self.tensors[0]

    with pytest.raises(ValueError, match="Rows has no training rows"):
        fitted(Line(), Rows(X[:0], Y[:0]))
    with pytest.raises(ValueError, match="train_dataloader of Stream gives no batch"):
        fitted(Line(), Stream([]))
    with pytest.raises(TypeError, match="can be counted"):
        fitted(Line(), Stream(iter([(X, Y)])))
    with pytest.raises(ValueError, match=r"equally many rows\. Received: \[6, 5\]"):
        fitted(Line(), Stream([(X, Y[:5])]))


def test_what_a_model_lacks_is_named():
    class Empty(train.Module): ...

    class NoNet(train.Module):
        def __init__(self):
            super().__init__()
            self.W = nn.Parameter(torch.zeros(2, 1))

        def configure_optimizers(self):
            return SGD(self.parameters(), 0.1)

    class NoLoss(NoNet):
        def forward(self, X):
            return X @ self.W

    class NoRate(NoLoss):
        def configure_optimizers(self):
            return train.Module.configure_optimizers(self)

    class NoReturn(NoLoss):
        def configure_optimizers(self):
            SGD(self.parameters(), 0.1)

    class Plain(NoLoss):
        def __init__(self):
            super().__init__()
            self.b = torch.zeros(1, requires_grad=True)

    cases = [
        (Empty, ValueError, "Empty has no parameters to train"),
        (NoNet, NotImplementedError, r"NoNet has no network: set self\.net"),
        (NoLoss, NotImplementedError, "NoLoss has no loss: define a method loss"),
        (NoRate, NotImplementedError, "NoRate has no learning rate"),
        (NoReturn, TypeError, "must return an object with zero_grad.*Received: None"),
        (Plain, ValueError, r"b of Plain is a plain tensor.*self\.b = nn\.Parameter"),
    ]
    for model, error, words in cases:
        with pytest.raises(error, match=words):
            fitted(model())


@pytest.mark.parametrize(
    ("loss", "error", "words"),
    [
        (lambda y_hat, y: None, TypeError, "must be a tensor of one number. Received: None"),
        (
            lambda y_hat, y: (y_hat - y) ** 2,
            ValueError,
            r"must be one number\. Received: shape \(32, 1\)\. Take its \.mean",
        ),
        (lambda y_hat, y: (y_hat - y).detach().mean(), ValueError, "hangs on no parameter"),
    ],
)
def test_a_loss_that_cannot_be_differentiated_is_named(loss, error, words):
    model = Line()
    model.loss = loss
    with pytest.raises(error, match=words):
        fitted(model)
