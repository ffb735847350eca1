"""Training in PyTorch, in four parts: a model, its data, the loop, and the picture of how it goes.

    data = train.ImageData(dataset="digits")
    model = SoftmaxRegression(lr=0.5)  # yours: a train.Classifier with self.net
    trainer = train.Trainer(max_epochs=10)
    trainer.fit(model, data)
    trainer.history["val_accuracy"][-1]

| module | what it holds |
| --- | --- |
| ``hyper`` | ``HyperParameters``: a class keeps its arguments; ``add_to_class`` |
| ``module`` | ``Module``: network, loss, one step, optimiser |
| ``classifier`` | ``Classifier``: a Module with cross-entropy and accuracy |
| ``datamodule`` | ``DataModule``: loaders of shuffled and of ordered minibatches |
| ``sets`` | ``SyntheticRegressionData``, ``ImageData`` |
| ``trainer`` | ``Trainer``: the loop over epochs and batches, on CPU or GPU |
| ``board`` | ``ProgressBoard``: curves that grow while you wait |
| ``fit`` | what is wrong, in words, when model and data do not fit |

The design follows *Dive into Deep Learning*, section 3.2 (https://d2l.ai); the code is our own.
"""

from helpers.train.board import ProgressBoard
from helpers.train.classifier import Classifier
from helpers.train.datamodule import DataModule
from helpers.train.hyper import HyperParameters, add_to_class
from helpers.train.module import Module
from helpers.train.sets import ImageData, SyntheticRegressionData
from helpers.train.trainer import Trainer

__all__ = [
    "Classifier",
    "DataModule",
    "HyperParameters",
    "ImageData",
    "Module",
    "ProgressBoard",
    "SyntheticRegressionData",
    "Trainer",
    "add_to_class",
]
