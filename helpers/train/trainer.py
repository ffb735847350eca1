"""The loop: epochs of minibatches, each a step downhill, and a measurement after each epoch."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext

import torch
from torch import Tensor, nn

from helpers.live import in_notebook, progress
from helpers.train.board import ProgressBoard
from helpers.train.datamodule import DataModule
from helpers.train.fit import check_batch, check_loader, check_loss, check_optimizer, check_parameters
from helpers.train.hyper import HyperParameters
from helpers.train.module import Module

POINTS_PER_EPOCH = 4  # of the training curve, about: each is the mean of a quarter of the epoch's batches


def best_device() -> torch.device:
    """The GPU (of whatever make) if this machine has one that works, else the CPU."""
    # asked twice, because current_accelerator() alone says what PyTorch was built for
    return torch.accelerator.current_accelerator() if torch.accelerator.is_available() else torch.device("cpu")


class Trainer(HyperParameters):
    """Fits a model to data, on the GPU where there is one, and else on the CPU.

    Parameters
    ----------
    max_epochs : int
        How often the training data are gone through.
    gradient_clip_val : float
        The largest norm of all gradients together; 0 leaves them as they are.
    device : str or torch.device, optional
        Where to compute; found out when it is not said. The model comes back to where it was.
    plot : bool
        Whether the notebook shows the curves.

    Attributes
    ----------
    history : dict of str to list of float
        "train_loss", "val_loss" and whatever else a model reports: one number an epoch, the mean over samples.
        (A batch weighs as much as it has samples. The mean of the batches' means would count the samples of a small
        last batch too often.)
    board : ProgressBoard
        The curves of the last fit.
    """

    def __init__(
        self,
        max_epochs: int,
        gradient_clip_val: float = 0.0,
        device: str | torch.device | None = None,
        plot: bool = True,
    ) -> None:
        self.device = torch.device(device) if device else best_device()
        self.history: dict[str, list[float]] = {}
        self.board = ProgressBoard(xlabel="epoch", xlim=(0, max_epochs))
        self._sums: dict[str, tuple[float, int]] = {}  # of what is recorded, and over how many samples

    def fit(self, model: Module, data: DataModule, alt: str = "", caption: str = "") -> None:
        """Train for ``max_epochs`` epochs; a second call goes on with the parameters as they are.

        Parameters
        ----------
        model : Module
            Left in evaluation mode.
        data : DataModule
            Or whatever has ``train_dataloader()`` and ``val_dataloader()``; the latter may return None.
        alt, caption : str
            Of the figure that stays, as in ``plots.show``.

        Raises
        ------
        NotImplementedError, TypeError, ValueError
            With words, when something is missing or does not fit.
        """
        check_parameters(model)
        self.train_loader = check_loader(data.train_dataloader(), f"train_dataloader of {type(data).__name__}")
        self.val_loader = data.val_dataloader()
        self.history = {}
        self.board = ProgressBoard(xlabel="epoch", xlim=(0, self.max_epochs), display=self.plot)
        with self._hosting(model), self._bar(self.max_epochs * len(self.train_loader)) as self._advance:
            self.optimizer = check_optimizer(model.configure_optimizers(), model)
            for epoch in range(self.max_epochs):
                self.epoch = epoch
                self.fit_epoch(model)
        self.board.show(alt, caption)

    def fit_epoch(self, model: Module) -> None:
        """Take one step for each minibatch of the training data, then measure on the validation data."""
        model.train()
        self._sums.clear()
        for i, batch in enumerate(self.train_loader):
            self._x = self.epoch + i / len(self.train_loader)
            loss = check_loss(model.training_step(self.prepare_batch(batch)), model)
            self.optimizer.zero_grad()
            loss.backward()
            if self.gradient_clip_val > 0:
                nn.utils.clip_grad_norm_(model.parameters(), self.gradient_clip_val)
            self.optimizer.step()
            self._advance(1)
        self._remember("train", self._means())

        model.eval()
        if self.val_loader is not None:
            means = self.validate(model, self.val_loader)
            self._remember("val", means)
            for key, mean in means.items():
                self.board.draw(self.epoch + 1, mean, "validation", panel=key)

    def validate(self, model: Module, loader: Iterable) -> dict[str, float]:
        """Return what the model's ``validation_step`` reports, as means over all samples of ``loader``."""
        with self._hosting(model), torch.no_grad():
            model.eval()
            self._sums.clear()
            for batch in check_loader(loader, "The loader to validate on"):
                model.validation_step(self.prepare_batch(batch))
        return self._means()

    def prepare_batch(self, batch: Sequence[Tensor]) -> list[Tensor]:
        """The batch on our device."""
        check_batch(batch)
        self._size = len(batch[-1])
        return [part.to(self.device) for part in batch]

    def record(self, key: str, value: Tensor | float, train: bool) -> None:
        """Take note of a mean over the current batch; models call it through ``Module.plot``."""
        value = value.item() if isinstance(value, Tensor) else float(value)
        total, samples = self._sums.get(key, (0.0, 0))
        self._sums[key] = (total + value * self._size, samples + self._size)
        if train:
            every_n = max(1, len(self.train_loader) // POINTS_PER_EPOCH)
            self.board.draw(self._x, value, "training", every_n, panel=key)

    def _means(self) -> dict[str, float]:
        return {key: total / samples for key, (total, samples) in self._sums.items()}

    def _remember(self, part: str, means: dict[str, float]) -> None:
        for key, mean in means.items():
            self.history.setdefault(f"{part}_{key}", []).append(mean)

    @contextmanager
    def _hosting(self, model: Module) -> Iterator[None]:
        """The model on our device, reporting to us; afterwards where it was, reporting to whom it did."""
        home, before = next((p.device for p in model.parameters()), self.device), model.trainer
        model.trainer = self
        model.to(self.device)
        try:
            yield
        finally:
            model.to(home)
            model.trainer = before

    def _bar(self, total: int) -> AbstractContextManager:
        """A bar, unless the figure already shows how far we are."""
        silent = self.plot and in_notebook()
        return nullcontext(lambda amount: None) if silent else progress("Training", total)
