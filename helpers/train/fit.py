"""What is wrong, in words, when a model and its data do not fit. Nothing here changes anything."""

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor, nn


def named(dtype: torch.dtype) -> str:
    """The name of a dtype without its module: float32."""
    return str(dtype).removeprefix("torch.")


def check_parameters(model: nn.Module) -> None:
    """Refuse a model that has nothing to train, or a tensor to train that PyTorch does not know of.

    Raises
    ------
    ValueError
        If an attribute is a plain tensor with ``requires_grad``, or there is no parameter at all.
    """
    name = type(model).__name__
    plain = [key for key, value in vars(model).items() if isinstance(value, Tensor) and value.requires_grad]
    if plain:
        advice = ", ".join(f"self.{key} = nn.Parameter(...)" for key in plain)
        raise ValueError(
            f"{', '.join(plain)} of {name} is a plain tensor: no optimiser, no saved file and no GPU would ever see "
            f"it. Write {advice}."
        )
    if not any(True for _ in model.parameters()):
        raise ValueError(
            f"{name} has no parameters to train. In __init__, after super().__init__(), assign a layer "
            "(self.net = nn.Linear(2, 1)) or self.w = nn.Parameter(...)."
        )


def check_batch(batch: object) -> None:
    """Refuse what is not (X, ..., y) with as many rows each.

    Raises
    ------
    TypeError
        If the batch is not a tuple or list of at least two tensors.
    ValueError
        If one of them has another number of rows.
    """
    if not isinstance(batch, (tuple, list)) or len(batch) < 2 or not all(isinstance(part, Tensor) for part in batch):
        raise TypeError(f"A batch is (X, y), tensors both. Received: {type(batch).__name__}. See get_dataloader.")
    rows = [len(part) for part in batch]
    if len(set(rows)) > 1:
        raise ValueError(f"Inputs and targets of a batch need equally many rows. Received: {rows}.")


def trouble_in_forward(model: nn.Module, inputs: Sequence[Tensor]) -> str:
    """The likely reason why ``model(*inputs)`` failed; empty when there is none that we know."""
    wanted = next((p.dtype for p in model.parameters()), torch.float32)
    for X in inputs:
        if X.dtype != wanted:
            how = ".float()" if wanted == torch.float32 else f".to(torch.{named(wanted)})"
            return (
                f"X has dtype {named(X.dtype)}, the parameters of {type(model).__name__} have {named(wanted)}: "
                f"convert the data once, X{how}, where it is made."
            )
    first = next(layer for layer in model.modules() if not list(layer.children()))
    if isinstance(first, nn.Linear) and inputs[0].shape[-1] != first.in_features:
        return (
            f"X has shape {tuple(inputs[0].shape)}, and the first layer of {type(model).__name__} is linear and takes "
            f"{first.in_features} numbers on the last axis. Images (n, 1, h, w) go through nn.Flatten() first."
        )
    return ""


def check_regression(y_hat: Tensor, y: Tensor) -> None:
    """Refuse real-valued targets whose shape is not that of the predictions: they would broadcast to (n, n).

    Raises
    ------
    ValueError
        If ``y`` is real-valued and of another shape than ``y_hat``.
    """
    if y.is_floating_point() and y_hat.shape != y.shape:
        advice = "Shape the targets as a column: y.reshape(-1, 1)" if y.ndim == 1 else "Give both the same shape"
        raise ValueError(
            f"Predictions have shape {tuple(y_hat.shape)}, targets {tuple(y.shape)}: their difference would have shape "
            f"{_broadcast(y_hat, y)}, which is not one error a sample. {advice}."
        )


def check_classes(y_hat: Tensor, y: Tensor) -> None:
    """Refuse labels that are not class numbers 0 … k − 1, one for each row of k scores.

    Raises
    ------
    TypeError
        If the labels are not int64.
    ValueError
        If their shape or a label does not fit the scores.
    """
    if y_hat.ndim < 2:
        raise ValueError(f"Scores need shape (n, k), one column a class. Received: shape {tuple(y_hat.shape)}.")
    if y.dtype != torch.int64:
        raise TypeError(f"Labels must be int64 class numbers. Received: {named(y.dtype)}. Convert them: y.long().")
    if y.shape != y_hat.shape[:-1]:
        raise ValueError(
            f"Scores of shape {tuple(y_hat.shape)} need labels of shape {tuple(y_hat.shape[:-1])}, one number a row. "
            f"Received: {tuple(y.shape)}."
        )
    k = y_hat.shape[-1]
    if not 0 <= int(y.min()) <= int(y.max()) < k:
        raise ValueError(
            f"Labels must be 0 to {k - 1}: the model has {k} outputs. Received: {int(y.min())} to {int(y.max())}."
        )


def check_loader(loader: object, name: str) -> Iterable:
    """The loader, refused where it gives no batch or cannot say how many.

    Raises
    ------
    TypeError
        If it has no length: a generator, say, would be used up after one epoch.
    ValueError
        If it is empty.
    """
    if not hasattr(loader, "__len__"):
        raise TypeError(
            f"{name} must give batches that can be counted and gone through once an epoch: a DataLoader or a list. "
            f"Received: {loader!r}."
        )
    if len(loader) == 0:
        raise ValueError(f"{name} gives no batch. Has the data set any rows, and is drop_last off?")
    return loader


def check_optimizer(optimizer: object, model: nn.Module) -> torch.optim.Optimizer:
    """The optimiser, refused where it cannot do its two things.

    Raises
    ------
    TypeError
        If it has no ``zero_grad`` or no ``step``.
    """
    if not (hasattr(optimizer, "zero_grad") and hasattr(optimizer, "step")):
        raise TypeError(
            f"configure_optimizers of {type(model).__name__} must return an object with zero_grad() and step(). "
            f"Received: {optimizer!r}. Forgot return?"
        )
    return optimizer


def check_loss(loss: object, model: nn.Module) -> Tensor:
    """The loss of a training step, refused where ``backward`` could not start from it.

    Raises
    ------
    TypeError
        If it is not a tensor.
    ValueError
        If it is not one number, or hangs on no parameter.
    """
    name = type(model).__name__
    if not isinstance(loss, Tensor):
        raise TypeError(f"The loss of {name} must be a tensor of one number. Received: {loss!r}. Forgot return?")
    if loss.ndim:
        raise ValueError(
            f"The loss of {name} must be one number. Received: shape {tuple(loss.shape)}. Take its .mean()."
        )
    if not loss.requires_grad:
        raise ValueError(
            f"The loss of {name} hangs on no parameter, so there is no gradient. Look for .item(), .detach(), "
            ".numpy(), argmax or no_grad on the way from the parameters to the loss."
        )
    return loss


def _broadcast(a: Tensor, b: Tensor) -> str:
    try:
        return str(tuple(torch.broadcast_shapes(a.shape, b.shape)))
    except RuntimeError:
        return "none at all"
