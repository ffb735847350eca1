"""Data sets as DataModules: made for regression, and images for classification."""

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor
from torch.utils.data import DataLoader

from helpers import data
from helpers.train.datamodule import DataModule


class SyntheticRegressionData(DataModule):
    """y = Xw + b + noise, with X and the noise normal: data whose true parameters are known.

    Parameters
    ----------
    w : sequence of d numbers, or tensor of shape (d,) or (d, 1)
    b : float
    noise : float
        Standard deviation of what is added to y.
    num_train, num_val : int
        Rows to train and to validate on.
    batch_size, seed : int

    Attributes
    ----------
    X : Tensor, shape (num_train + num_val, d), float32
    y : Tensor, shape (num_train + num_val, 1), float32
        A column, as the predictions are: (n,) would broadcast against (n, 1).
    """

    def __init__(
        self,
        w: Sequence[float] | Tensor,
        b: float,
        noise: float = 0.01,
        num_train: int = 1000,
        num_val: int = 1000,
        batch_size: int = 32,
        seed: int = 0,
    ) -> None:
        generator = torch.Generator().manual_seed(seed)
        n = num_train + num_val
        self.w = torch.as_tensor(w, dtype=torch.float32).reshape(-1, 1)
        self.X = torch.randn(n, len(self.w), generator=generator)
        self.y = self.X @ self.w + b + noise * torch.randn(n, 1, generator=generator)

    def get_dataloader(self, train: bool) -> DataLoader:
        """The first ``num_train`` rows for training, the others for validation."""
        rows = slice(0, self.num_train) if train else slice(self.num_train, None)
        return self.get_tensorloader((self.X[rows], self.y[rows]), train)


class ImageData(DataModule):
    """Grey images and their classes, in three parts: to train on, to choose by, and to report once at the end.

    Parameters
    ----------
    dataset : {"digits", "fashion-mnist"}
        ``helpers.data.digits`` (offline, 8 × 8) or ``helpers.data.fashion_mnist`` (downloaded once, 28 × 28).
    batch_size : int
    seed : int
        Of what is set aside to validate on, and of the order of the batches.

    Attributes
    ----------
    X_train, X_val, X_test : Tensor, shape (n, 1, h, w), float32, 0 to 1
        A sixth of the training images is for validation. Digits: 1197, 240 and 360 images; Fashion-MNIST: 50,000,
        10,000 and 10,000.
    y_train, y_val, y_test : Tensor, shape (n,), int64
    class_names : tuple of str
    """

    def __init__(self, dataset: str = "digits", batch_size: int = 64, seed: int = 0) -> None:
        loaders = {"digits": data.digits, "fashion-mnist": data.fashion_mnist}
        if dataset not in loaders:
            raise ValueError(f"dataset must be one of {', '.join(map(repr, loaders))}. Received: {dataset!r}.")
        images = loaders[dataset]()
        X, y = torch.from_numpy(images.X_train), torch.from_numpy(images.y_train)
        order = torch.randperm(len(y), generator=torch.Generator().manual_seed(seed))
        val, train = order[: round(len(y) / 6)], order[round(len(y) / 6) :]
        self.X_train, self.y_train = X[train], y[train]
        self.X_val, self.y_val = X[val], y[val]
        self.X_test, self.y_test = torch.from_numpy(images.X_test), torch.from_numpy(images.y_test)
        self.class_names = images.class_names

    def get_dataloader(self, train: bool) -> DataLoader:
        """Batches of training or of validation images."""
        return self.get_tensorloader((self.X_train, self.y_train) if train else (self.X_val, self.y_val), train)

    def test_dataloader(self) -> DataLoader:
        """Batches of the images that neither training nor any choice has seen."""
        return self.get_tensorloader((self.X_test, self.y_test), train=False)

    def names(self, y: Iterable[int]) -> list[str]:
        """The names of these classes."""
        return [self.class_names[int(label)] for label in y]
