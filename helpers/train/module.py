"""The model: a network, its loss, what one step does, and which optimiser moves it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from helpers.train.fit import check_loss, check_regression, trouble_in_forward
from helpers.train.hyper import HyperParameters

if TYPE_CHECKING:
    from helpers.train.trainer import Trainer


class Module(nn.Module, HyperParameters):
    """The base of every model. Say ``loss``, and set ``self.net`` or say ``forward``; the rest has a default.

    Attributes
    ----------
    net : nn.Module
        Yours; set it in ``__init__`` after ``super().__init__()``.
    trainer : Trainer or None
        Whoever trains the model just now.
    """

    trainer: "Trainer | None" = None

    def forward(self, *inputs: Tensor) -> Tensor:
        """Return the predictions for a batch of inputs."""
        if not hasattr(self, "net"):
            raise NotImplementedError(
                f"{type(self).__name__} has no network: set self.net in __init__, or define forward(self, X)."
            )
        return self.net(*inputs)

    def loss(self, y_hat: Tensor, y: Tensor) -> Tensor:
        """Return the mean loss of a batch, shape ()."""
        raise NotImplementedError(f"{type(self).__name__} has no loss: define a method loss(self, y_hat, y).")

    def training_step(self, batch: Sequence[Tensor]) -> Tensor:
        """Return the loss of one batch, for the trainer to differentiate."""
        loss = check_loss(self.loss(self.outputs(batch), batch[-1]), self)
        self.plot("loss", loss, train=True)
        return loss

    def validation_step(self, batch: Sequence[Tensor]) -> None:
        """Measure one batch that is not trained on."""
        self.plot("loss", self.loss(self.outputs(batch), batch[-1]), train=False)

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """Return what has ``zero_grad()`` and ``step()``: plain SGD with ``self.lr``, unless a model says otherwise."""
        if not hasattr(self, "lr"):
            raise NotImplementedError(
                f"{type(self).__name__} has no learning rate: take lr in __init__, or define configure_optimizers."
            )
        return torch.optim.SGD(self.parameters(), lr=self.lr)

    def plot(self, key: str, value: Tensor | float, train: bool) -> None:
        """Report a mean over the batch to whoever trains the model; without a trainer nothing happens."""
        if self.trainer is not None:
            self.trainer.record(key, value, train)

    def outputs(self, batch: Sequence[Tensor]) -> Tensor:
        """The predictions for the inputs of a batch, refused where they do not fit its targets, the last part."""
        *inputs, y = batch
        try:
            y_hat = self(*inputs)
        except RuntimeError as error:
            if reason := trouble_in_forward(self, inputs):
                raise ValueError(reason) from error
            raise
        self.check_fit(y_hat, y)
        return y_hat

    def check_fit(self, y_hat: Tensor, y: Tensor) -> None:
        """Raise, with words, when predictions and targets do not belong together."""
        check_regression(y_hat, y)
