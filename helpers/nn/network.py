"""Layers in a row."""

from numpy.typing import ArrayLike

from helpers.nn.arithmetic import FloatArray
from helpers.nn.arrays import as_batch
from helpers.nn.layer import Layer, Parameter


class Network(Layer):
    """Layers one after another, which together are a layer again.

    Parameters
    ----------
    *layers : Layer
        From the input to the output. For a ``SoftmaxCrossEntropy`` or ``SigmoidCrossEntropy`` loss the last one
        returns scores, and the activation is in the loss.

    Attributes
    ----------
    layers : tuple of Layer

    Raises
    ------
    TypeError
        If something else than a layer is given, or nothing.

    Examples
    --------
    >>> import numpy as np
    >>> from helpers import nn
    >>> rng = np.random.default_rng(0)
    >>> Network(nn.Dense(2, 64, rng=rng), nn.ReLU(), nn.Dense(64, 3, rng=rng))
    Network(Dense(2, 64), ReLU(), Dense(64, 3))
    """

    def __init__(self, *layers: Layer) -> None:
        strangers = [layer for layer in layers if not isinstance(layer, Layer)]
        if strangers or not layers:
            received = repr(strangers[0]) if strangers else "nothing"
            raise TypeError(
                f"Network takes layers, one after another: Network(Dense(…), ReLU()). Received: {received}."
            )
        self.layers = layers

    def forward(self, X: ArrayLike) -> FloatArray:
        """Return the last layer's output for X, shape (n, d); every layer remembers its part."""
        output = as_batch(X, "The input of Network")
        for layer in self.layers:
            layer.training = self.training
            output = layer.forward(output)
        return output

    def predict(self, X: ArrayLike) -> FloatArray:
        """Return the output for X as in use, not in training: nothing is dropped, nothing is drawn.

        No parameter and no gradient changes. What the layers remember is that of this pass, so call ``forward``
        again before the next ``backward``.
        """
        before, self.training = self.training, False
        try:
            return self.forward(X)
        finally:
            self.training = before

    def backward(self, upstream: ArrayLike) -> FloatArray:
        """Return dL/dX, given dL/doutput; write the gradient of every parameter on the way."""
        for layer in reversed(self.layers):
            upstream = layer.backward(upstream)
        return upstream

    def parameters(self) -> list[Parameter]:
        """All parameters, layer by layer."""
        return [parameter for layer in self.layers for parameter in layer.parameters()]

    def penalty(self) -> float:
        """What the penalties of all parameters add to the loss, as the parameters stand."""
        return sum((p.penalty.loss(p.value) for p in self.parameters() if p.penalty is not None), start=0.0)

    def __repr__(self) -> str:
        return f"Network({', '.join(map(repr, self.layers))})"
