"""The data: what gives a trainer its minibatches."""

from collections.abc import Iterable

import torch
from torch import Tensor
from torch.utils.data import DataLoader, TensorDataset

from helpers.train.hyper import HyperParameters


class DataModule(HyperParameters):
    """The base of every data set. Say ``get_dataloader(train)``; set ``batch_size`` and ``seed`` if not as here."""

    batch_size: int = 32
    seed: int = 0

    def get_dataloader(self, train: bool) -> Iterable | None:
        """Return batches (X, y): of the training data, or of the validation data (None where there are none)."""
        raise NotImplementedError(
            f"{type(self).__name__} has no data: define get_dataloader(self, train), for example with "
            "self.get_tensorloader((X, y), train)."
        )

    def train_dataloader(self) -> Iterable:
        """Batches of the training data, in a new order each time they are gone through."""
        return self.get_dataloader(train=True)

    def val_dataloader(self) -> Iterable | None:
        """Batches of the validation data, in their own order."""
        return self.get_dataloader(train=False)

    def get_tensorloader(self, tensors: tuple[Tensor, ...], train: bool) -> DataLoader:
        """Batches of tensors with n rows each, shuffled together for training; the last batch may be smaller.

        Each loader shuffles by a generator of its own, seeded with ``self.seed``: the same loader gives a new order
        each epoch, a new loader begins anew, and nobody else's random numbers change.

        Raises
        ------
        ValueError
            If there are no rows.
        """
        if len(tensors[0]) == 0:
            raise ValueError(f"{type(self).__name__} has no {'training' if train else 'validation'} rows.")
        generator = torch.Generator().manual_seed(self.seed)
        return DataLoader(TensorDataset(*tensors), self.batch_size, shuffle=train, generator=generator)
