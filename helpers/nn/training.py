"""The training loop: forward, loss, backward, step, and a record of it all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from helpers.live import progress
from helpers.nn.arithmetic import arithmetic
from helpers.nn.arrays import Targets, as_batch
from helpers.nn.losses import Loss
from helpers.nn.network import Network
from helpers.nn.optimizers import Optimizer


class Score(NamedTuple):
    """How good a network is on some data."""

    loss: float
    accuracy: float


@dataclass
class History:
    """What a training run did. Entry e of every array belongs to epoch e, measured after e updates.

    Attributes
    ----------
    loss : ndarray, shape (epochs,)
        ``data_loss + penalty``.
    data_loss, penalty : ndarray, shape (epochs,)
        The two parts; the penalty is 0 throughout where no parameter has one.
    accuracy : ndarray, shape (epochs,)
        On the training data as the network saw it, dropout included.
    lr : ndarray, shape (epochs,)
        The learning rate of the update before, the e-th; at epoch 0, of the first.
    validation : dict from int to Score
        At each epoch at which there was a validation.
    """

    data_loss: np.ndarray
    penalty: np.ndarray
    accuracy: np.ndarray
    lr: np.ndarray
    validation: dict[int, Score] = field(default_factory=dict)

    @classmethod
    def of(cls, epochs: int) -> "History":
        """An empty record of ``epochs`` epochs."""
        losses = np.zeros((2, epochs), dtype=arithmetic().dtype)
        return cls(*losses, np.zeros(epochs), np.zeros(epochs))

    @property
    def loss(self) -> np.ndarray:
        """Data loss and penalty together, shape (epochs,)."""
        return self.data_loss + self.penalty

    def log(self, epochs: Iterable[int]) -> str:
        """Return one line for each of ``epochs``, in the form in which the book prints them."""
        return "\n".join(map(self._line, epochs))

    def _line(self, epoch: int) -> str:
        loss = f"{self.loss[epoch]:.3f}"
        if self.penalty.any():
            loss += f" (data_loss: {self.data_loss[epoch]:.3f}, reg_loss: {self.penalty[epoch]:.3f})"
        return f"epoch: {epoch}, acc: {self.accuracy[epoch]:.3f}, loss: {loss}, lr: {float(self.lr[epoch])}"


def train(
    network: Network,
    X: ArrayLike,
    y: ArrayLike,
    *,
    loss: Loss,
    optimizer: Optimizer,
    epochs: int,
    validation: tuple[ArrayLike, ArrayLike] | None = None,
    every: int = 100,
    callback: Callable[[int, Network], None] | None = None,
) -> History:
    """Train a network on all of the data at once, ``epochs`` times, and return what happened.

    Parameters
    ----------
    network : Network
        Changed in place.
    X : array_like, shape (n, d)
    y : array_like
        Labels in a form that the loss takes; checked once, before the first epoch.
    loss : Loss
        Which also says what accuracy means.
    optimizer : Optimizer
        A new one for a new network; the same one to go on with a run.
    epochs : int
        Forward passes, and updates. The book's logs run from epoch 0 to 10000: 10,001 epochs.
    validation : (X, y), optional
        Data to look at without learning from them, scored without penalties and without dropout, at every
        ``every``-th epoch and at the last one.
    every : int, default 100
    callback : callable, optional
        ``callback(epoch, network)`` is called at the start of each epoch, when the network has had ``epoch``
        updates: it may predict with it, to record frames of a film, say.

    Returns
    -------
    History

    Raises
    ------
    ValueError
        If ``epochs`` or ``every`` is below 1, X and y do not fit each other or the network, or the network has no
        parameters, or some of another arithmetic.
    TypeError
        If the loss or the optimizer is a class: the brackets are missing.
    """
    for name, given in (("loss", loss), ("optimizer", optimizer)):
        if isinstance(given, type):
            raise TypeError(f"{name} is the class {given.__name__}. Make one: {name}=nn.{given.__name__}(…).")
    if epochs < 1 or every < 1:
        raise ValueError(f"epochs and every must be at least 1. Received: epochs={epochs!r}, every={every!r}.")
    X = as_batch(X, "X")
    parameters = network.parameters()
    types = {str(parameter.value.dtype) for parameter in parameters} - {np.dtype(arithmetic().dtype).name}
    if types:
        raise ValueError(
            f"The network's parameters are {types.pop()}, and this arithmetic is {np.dtype(arithmetic().dtype).name}. "
            "Make the network and train it in the same place: both inside `with nn.portable():`, or both outside."
        )
    targets = _checked(network, X, y, loss)
    if validation is not None:
        X_val = as_batch(validation[0], "The validation X")
        y_val = _checked(network, X_val, validation[1], loss)

    history = History.of(epochs)
    with progress("Training", epochs) as advance:
        for epoch in range(epochs):
            if validation is not None and (epoch % every == 0 or epoch == epochs - 1):
                history.validation[epoch] = evaluate(network, X_val, y_val, loss)
            if callback is not None:
                callback(epoch, network)

            history.data_loss[epoch] = loss.forward(network.forward(X), targets)
            history.penalty[epoch] = network.penalty()
            history.accuracy[epoch] = loss.accuracy(loss.y_hat, targets)
            history.lr[epoch] = optimizer.lr
            network.backward(loss.backward())
            optimizer.step(parameters)
            advance(1)
    return history


def evaluate(network: Network, X: ArrayLike, y: ArrayLike | Targets, loss: Loss) -> Score:
    """Return the mean loss, without penalties, and the accuracy of a network on data that it does not learn from.

    Parameters, gradients, generators and the optimizer stay as they are; dropout is off.

    Parameters
    ----------
    network : Network
    X : array_like, shape (n, d)
    y : array_like
        Labels in a form that the loss takes.
    loss : Loss
    """
    output = network.predict(X)
    targets = loss.check(y, *output.shape)
    return Score(loss.forward(output, targets), loss.accuracy(loss.y_hat, targets))


def _checked(network: Network, X: ArrayLike, y: ArrayLike, loss: Loss) -> Targets:
    columns = network.predict(X[:1]).shape[1]
    return loss.check(y, len(X), columns)
