"""The network library that the NNFS chapters build: layers, losses, metrics, a gradient check; NumPy only.

One rule runs through all of it. ``forward`` returns its output and remembers what ``backward`` needs;
``backward(upstream)`` takes the gradient of the loss with respect to that output and returns the gradient
with respect to the input. Parameters carry their value and their gradient. Arithmetic is float64.

| module | what it holds |
| --- | --- |
| ``layer`` | ``Parameter`` and ``Layer``, what every layer promises |
| ``dense`` | ``Dense`` |
| ``activations`` | ``ReLU``, ``Softmax`` |
| ``losses`` | ``CategoricalCrossEntropy``, ``SoftmaxCrossEntropy`` |
| ``metrics`` | ``accuracy`` |
| ``numeric`` | ``gradient_check`` by central differences |
| ``arrays`` | how inputs and labels become checked float64 arrays |
"""

from helpers.nn.activations import ReLU, Softmax
from helpers.nn.dense import Dense
from helpers.nn.layer import Layer, Parameter
from helpers.nn.losses import CategoricalCrossEntropy, SoftmaxCrossEntropy
from helpers.nn.metrics import accuracy
from helpers.nn.numeric import gradient_check

__all__ = [
    "CategoricalCrossEntropy",
    "Dense",
    "Layer",
    "Parameter",
    "ReLU",
    "Softmax",
    "SoftmaxCrossEntropy",
    "accuracy",
    "gradient_check",
]
