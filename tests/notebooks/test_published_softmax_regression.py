"""Numbers published with the examples of softmax regression: they stand in the chapter, or torch gives them.

Facts copied from *Dive into Deep Learning*, chapter 4 (S), and from the findings about notebooks on it (E).
"""

import math

import pytest
import torch
from torch.nn import functional as F

from helpers import train
from helpers.data.fashion import CLASS_NAMES

NOTEBOOK = "06-softmax-regression/softmax-regression.ipynb"

PRINTED = {
    "S01 sums along both axes": "tensor([[5., 7., 9.]]) (1, 3) tensor([[ 6.], [15.]]) (2, 1)",
    "S02 rows sum to 1": "shape (2, 5) smallest above 0: True row sums: ['1.0000', '1.0000']",
    "S03 the labels' probabilities": "tensor([0.1000, 0.5000]) (2,)",
    "S04 their cross-entropy": "cross-entropy 1.4979",
    "S06 an image resized": "resized: (1, 32, 32)",
    "E69 a mean of means": "mean of means 0.975, accuracy 0.9984",
    "E71 overflow": "naive: [['0.00', 'nan'], ['nan', 'nan']] library: [['0.00', '1.00'], ['0.50', '0.50']]",
    "E72 a softmax too many": "scores: 0.1698 probabilities: 0.6578",
    "E72 the lowest loss then": "given as probabilities: 0.551",
    "E73 entropy and cross-entropy": "entropy 0.056, cross-entropy 4.605",
    "E74 labels in megabytes": "class numbers 0.48 MB, one-hot rows 2.4 MB",
    "E75 pictures cut in pieces": "reshape(-1, 784): (64, 784) flatten(1): (49, 1024)",
    "E88 labels of another type": "expected target dtype to be Long or Byte, but got Int",
    "E88 labels of another shape": "0D or 1D target tensor expected, multi-target not supported",
    "E88 labels too large": "Target 3 is out of bounds.",
    "the gradient of the loss": "['-0.1562', '0.1142', '0.0420']",
    "the entropy of a half and two quarters": "entropy 1.03972",
}


@pytest.mark.parametrize("what", PRINTED)
def test_it_is_printed_in_the_chapter(printed, what):
    assert PRINTED[what] in printed


def test_two_classes_make_softmax_the_sigmoid_of_the_difference():
    z = torch.randn((50, 2), generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(torch.softmax(z, 1)[:, 0], torch.sigmoid(z[:, 0] - z[:, 1]))


def test_minus_the_logarithm_of_an_underflown_probability_is_infinite():
    z = torch.tensor([[0.0, 150.0]])
    assert torch.isinf(-torch.log(torch.softmax(z, 1)[0, 0]))
    assert F.cross_entropy(z, torch.tensor([0])).item() == pytest.approx(150)


def test_an_epoch_has_as_many_batches_as_the_table_says():
    assert [math.ceil(n / 64) for n in (60_000, 10_000, 1437, 360)] == [938, 157, 23, 6]
    assert [math.ceil(n / 256) for n in (60_000, 10_000, 1437, 360)] == [235, 40, 6, 2]
    assert 10_000 % 256 == 16


def test_the_clothes_have_the_names_that_the_chapter_lists(house):
    text = (house.solutions / NOTEBOOK).read_text(encoding="utf-8")
    assert ", ".join(CLASS_NAMES) in text


def test_the_chapters_own_loss_and_model_agree_with_torch(chapter):
    generator = torch.Generator().manual_seed(1)
    model = chapter["SoftmaxFromScratch"](d=6, k=4, lr=0.5)
    X, y = torch.randn((5, 1, 2, 3), generator=generator), torch.tensor([0, 3, 1, 1, 2])
    z = model(X)
    torch.testing.assert_close(model.loss(z, y), F.cross_entropy(z, y))
    assert sum(p.numel() for p in model.parameters()) == 6 * 4 + 4


def test_learning_rate_a_half_and_ten_epochs_read_nine_digits_in_ten(chapter):
    images = train.ImageData(seed=1)
    model = chapter["SoftmaxFromScratch"](d=64, k=10, lr=0.5)
    train.Trainer(max_epochs=10, plot=False).fit(model, images)
    assert (model.predict(images.X_test) == images.y_test).float().mean() >= 0.9
