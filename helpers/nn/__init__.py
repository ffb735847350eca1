"""The network library that the NNFS chapters build: layers, losses, optimizers, a training loop; NumPy only.

One rule runs through all of it. ``forward`` returns its output and remembers what ``backward`` needs;
``backward(upstream)`` takes the gradient of the loss with respect to that output and returns the gradient
with respect to the input. Parameters carry their value and their gradient. Arithmetic is float64; inside
``with portable():`` it is float32 that prints the same digits on any processor.

| module | what it holds |
| --- | --- |
| ``layer`` | ``Parameter`` and ``Layer``, what every layer promises |
| ``dense`` | ``Dense`` |
| ``activations`` | ``ReLU``, ``Softmax``, ``Sigmoid`` |
| ``dropout`` | ``Dropout`` |
| ``penalty`` | ``Penalty``: L1 and L2 on a parameter |
| ``network`` | ``Network``: layers in a row |
| ``losses`` | ``CategoricalCrossEntropy``, ``BinaryCrossEntropy``, and for scores the two below |
| | ``SoftmaxCrossEntropy``, ``SigmoidCrossEntropy`` |
| ``metrics`` | ``accuracy``, ``binary_accuracy`` |
| ``optimizers`` | ``SGD``, ``AdaGrad``, ``RMSProp``, ``Adam`` |
| ``training`` | ``train`` and its ``History``, ``evaluate`` |
| ``progress`` | the bar on a terminal |
| ``numeric`` | ``gradient_check`` by central differences |
| ``arrays`` | how inputs and labels become checked arrays |
| ``arithmetic`` | ``portable``: which numbers all of it computes with |
"""

from helpers.nn.activations import ReLU, Sigmoid, Softmax
from helpers.nn.arithmetic import portable
from helpers.nn.dense import Dense
from helpers.nn.dropout import Dropout
from helpers.nn.layer import Layer, Parameter
from helpers.nn.losses import (
    BinaryCrossEntropy,
    CategoricalCrossEntropy,
    Loss,
    SigmoidCrossEntropy,
    SoftmaxCrossEntropy,
)
from helpers.nn.metrics import accuracy, binary_accuracy
from helpers.nn.network import Network
from helpers.nn.numeric import gradient_check
from helpers.nn.optimizers import SGD, AdaGrad, Adam, Optimizer, RMSProp
from helpers.nn.penalty import Penalty
from helpers.nn.training import History, Score, evaluate, train

__all__ = [
    "SGD",
    "AdaGrad",
    "Adam",
    "BinaryCrossEntropy",
    "CategoricalCrossEntropy",
    "Dense",
    "Dropout",
    "History",
    "Layer",
    "Loss",
    "Network",
    "Optimizer",
    "Parameter",
    "Penalty",
    "RMSProp",
    "ReLU",
    "Score",
    "Sigmoid",
    "SigmoidCrossEntropy",
    "Softmax",
    "SoftmaxCrossEntropy",
    "accuracy",
    "binary_accuracy",
    "evaluate",
    "gradient_check",
    "portable",
    "train",
]
