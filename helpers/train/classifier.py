"""A model whose outputs are scores, one for each class."""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from helpers.train.fit import check_classes
from helpers.train.module import Module


class Classifier(Module):
    """A Module whose network returns scores (logits) of shape (n, k), before any softmax."""

    def loss(self, y_hat: Tensor, y: Tensor) -> Tensor:
        """Return the mean cross-entropy of scores (..., k) and labels (...), int64. It contains the softmax."""
        return F.cross_entropy(y_hat.reshape(-1, y_hat.shape[-1]), y.reshape(-1))

    def accuracy(self, y_hat: Tensor, y: Tensor) -> Tensor:
        """Return the share of rows whose highest score stands at the label, shape ()."""
        return (y_hat.argmax(dim=-1) == y.reshape(y_hat.shape[:-1])).float().mean()

    def validation_step(self, batch: Sequence[Tensor]) -> None:
        """Measure loss and accuracy of one batch."""
        y_hat, y = self.outputs(batch), batch[-1]
        self.plot("loss", self.loss(y_hat, y), train=False)
        self.plot("accuracy", self.accuracy(y_hat, y), train=False)

    @torch.no_grad()
    def predict(self, X: Tensor) -> Tensor:
        """Return the most likely class of each sample, shape (n,), int64."""
        return self(X).argmax(dim=-1)

    def check_fit(self, y_hat: Tensor, y: Tensor) -> None:
        """Raise, with words, when labels are no class numbers."""
        check_classes(y_hat, y)
