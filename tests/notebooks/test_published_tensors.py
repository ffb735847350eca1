"""Numbers published with the first chapter's examples: each stands there, and torch gives all its digits.

Facts copied from *Dive into Deep Learning*, section 2.1 (T), and from a student's notes on *PyTorch Fundamentals* (P).
"""

import json
import math
import re

import numpy as np
import pytest
import torch

PRINTED = {
    "T01 the numbers 0 to 11": ["tensor([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11.])"],
    "T02 their number and shape": ["12 torch.Size([12]) torch.Size([12]) 1 torch.float32"],
    "T03 as three rows": ["tensor([[ 0.,  1.,  2.,  3.], [ 4.,  5.,  6.,  7.], [ 8.,  9., 10., 11.]])"],
    "T04 constants": ["torch.Size([2, 3, 4]) tensor(24.)"],
    "T05 a literal": ["tensor([[2, 1, 4, 3], [1, 2, 3, 4], [4, 3, 2, 1]]) torch.int64"],
    "T06 last row, and rows 1 and 2": [
        "tensor([ 8.,  9., 10., 11.])",
        "tensor([[ 4.,  5.,  6.,  7.], [ 8.,  9., 10., 11.]])",
    ],
    "T07 one number written": ["[ 4.,  5., 17.,  7.]"],
    "T08 a slice written": ["tensor([[12., 12., 12., 12.], [12., 12., 12., 12.], [ 8.,  9., 10., 11.]])"],
    "T09 exp through the alias": ["tensor([" + "162755., " * 8 + "2981., 8103., 22026., 59874.])"],
    "T10 arithmetic": [
        "tensor([ 3., 4., 6., 10.])",
        "tensor([-1., 0., 2., 6.])",
        "tensor([ 2., 4., 8., 16.])",
        "tensor([0.5000, 1.0000, 2.0000, 4.0000])",
        "tensor([ 1., 4., 16., 64.])",
    ],
    "T11 cat": ["[ 8., 9., 10., 11.], [ 2., 1., 4., 3.]", "[ 0., 1., 2., 3., 2., 1., 4., 3.]"],
    "T12 equality": [
        "tensor([[False, True, False, True], [False, False, False, False], [False, False, False, False]])"
    ],
    "T13 the sum": ["tensor(66.)"],
    "T14 broadcast": ["tensor([[0, 1], [1, 2], [2, 3]])"],
    "T15 broadcast": ["tensor([[0, 1, 2], [1, 2, 3], [2, 3, 4], [3, 4, 5], [4, 5, 6]])"],
    "T16 rebinding": ["Y = Y + X same object: False"],
    "T17 slice assignment": ["Z[:] = X + Y same object: True"],
    "T18 augmented assignment": ["X += Y same object: True"],
    "T19 round trip": ["ndarray Tensor"],
    "T20 to plain numbers": ["tensor([3.5000]) 3.5 3.5 3"],
    "P01-P04 axes and shapes": [
        "0 axes, shape ()",
        "1 axes, shape (2,)",
        "2 axes, shape (2, 2)",
        "3 axes, shape (1, 3, 3)",
    ],
    "P05 random": ["torch.Size([4, 3, 4])"],
    "P06 an image's shape": ["torch.Size([224, 224, 3])"],
    "P07 zeros times": ["(4, 3, 4) all zero: True"],
    "P08 ones times": ["ones change nothing: True"],
    "P09 dtypes": ["dtypes: torch.float32 torch.float32 torch.float32"],
    "P10 a range": ["tensor([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])"],
    "P11 a range in steps": ["tensor([ 0, 77, 154, 231, 308, 385, 462, 539, 616, 693, 770, 847, 924]) 13"],
    "P12 zeros like": ["tensor([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])"],
    "P13 half": ["torch.float32 torch.float16"],
    "P14 half times single": ["torch.float32 tensor([1., 4., 9.])"],
    "P15, P16 with 10": [
        "tensor([11, 12, 13]) tensor([-9, -8, -7]) tensor([10, 20, 30]) tensor([0.1000, 0.2000, 0.3000])",
        "tensor([11, 12, 13]) tensor([-9, -8, -7]) tensor([10, 20, 30]) tensor([0.1000, 0.2000, 0.3000]) " * 2,
    ],
    "P17 abs, sqrt, exp": ["tensor([1, 2, 3]) tensor([1.0000, 1.4142, 1.7321]) tensor([ 2.7183, 7.3891, 20.0855])"],
    "P18 squares and shapes": ["tensor([1, 4, 9])", "(4, 2) (4, 6) (3, 7)"],
    "P19 of two vectors": ["tensor(14) tensor(14) tensor(14)"],
    "P20 of two matrices": ["tensor([[ 23, 32, 5], [ 53, 74, 11], [ 83, 116, 17]])"],
    "P21 transposed": ["(3, 2) (2, 3)"],
    "P22 extremes, sum, mean": ["tensor(0) tensor(90) tensor(450) tensor(45.)"],
    "P23 places of extremes": ["tensor(0) tensor(0) tensor(9) tensor(9) tensor(90)"],
    "P24 reshaped": ["tensor([[ 0., 1., 2., 3., 4., 5.], [ 6., 7., 8., 9., 10., 11.]])", "[ 9., 10., 11.]])"],
    "P25 written through a view": ["tensor([ 0., 1., 2., 100., 4., 5., 6., 7., 8., 100., 10., 11.])"],
    "P26 stacked": ["(4, 12) ", "(12, 4) ", "dim=-1: (2, 3, 4) (12, 4)", "dim=-2: (2, 4, 3) (4, 12)"],
    "P27 axes put in and taken away": ["(4, 3) -> (1, 4, 1, 3) -> (4, 3)"],
    "P28 channels first": ["(4, 6, 3) -> (3, 4, 6) True True"],
    "P29 indices": ["tensor([4., 5., 6., 7.]) tensor(6.) tensor(6.) tensor([ 2., 6., 10.])"],
    "P30 dtypes from NumPy": ["torch.float64 torch.float32 float64"],
    "P31 a new array": ["array = array + 1: tensor([0., 1., 2., 3., 4., 5., 6., 7.], dtype=torch.float64)"],
    "P32 the same array": ["array += 1: tensor([1., 2., 3., 4., 5., 6., 7., 8.])"],
    "P33 drawn with seed 42": [
        "tensor([[0.8823, 0.9150, 0.3829, 0.9593], [0.3904, 0.6009, 0.2566, 0.7936], [0.9408, 0.1332, 0.9346, 0.5936]])"
    ],
    "P34 drawn again": ["seeded again, equal: True"],
    "P35 the device": ["moved there: True a GPU is there exactly if one is counted: True"],
    "P36 and back": ["[[1, 2, 3], [4, 5, 6]] int64"],
    "P37 slices of a list": [
        "[0, 1, 2, 3, 4] [5, 6, 7, 8, 9] [3, 4, 5, 6] [0, 2, 4, 6, 8] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]"
    ],
    "P38 of a string": ["nso"],
    "P39 of an array": ["[[1, 2, 3], [4, 5, 6]] [2 5 8] [[2, 3], [5, 6]]"],
    "P40 shapes": ["(2, 2, 3) (3, 2, 3)", "(3, 5) (1, 3, 5)", "(3, 4, 2)"],
}


@pytest.fixture(scope="module")
def printed(house):
    """All text that the chapter prints, each run of white space as one space."""
    notebook = json.loads((house.root / "solutions/01-tensors/tensors.ipynb").read_text(encoding="utf-8"))
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]
    return squeezed("".join("".join(output["text"]) for output in outputs if output["output_type"] == "stream"))


def squeezed(text):
    return re.sub(r"\[\s+", "[", " ".join(text.split()))


@pytest.mark.parametrize("what", PRINTED)
def test_published_number_stands_in_the_chapter(printed, what):
    for text in PRINTED[what]:
        assert squeezed(text) in printed


def test_exp_after_writing_through_the_reshape():
    x = torch.arange(12, dtype=torch.float32)
    X = x.reshape(3, 4)
    X[1, 2] = 17
    X[:2, :] = 12
    published = [162754.7969] * 8 + [2980.9580, 8103.0840, 22026.4648, 59874.1406]
    np.testing.assert_allclose(torch.exp(x).numpy(), published, rtol=2e-7)


def test_roots_and_powers_of_1_2_3():
    t = torch.tensor([1, 2, 3])
    np.testing.assert_allclose(torch.sqrt(t).numpy(), [1.0, 1.4142135, 1.7320508], rtol=2e-7)
    np.testing.assert_allclose(torch.exp(t).numpy(), [2.7182817, 7.3890562, 20.085537], rtol=2e-7)
    np.testing.assert_allclose((t / 10).numpy(), [0.1, 0.2, 0.3], rtol=2e-7)


def test_seed_42_draws_the_published_twelve_numbers():
    published = [
        [0.8822692632675171, 0.9150039553642273, 0.38286375999450684, 0.9593056440353394],
        [0.3904482126235962, 0.600895345211029, 0.2565724849700928, 0.7936413288116455],
        [0.9407714605331421, 0.13318592309951782, 0.9345980882644653, 0.5935796499252319],
    ]
    drawn = torch.rand(3, 4, generator=torch.Generator().manual_seed(42))
    np.testing.assert_allclose(drawn.numpy(), published, rtol=0, atol=1e-9)


def test_half_precision_ends_at_65504_and_cannot_count_past_2048():
    assert torch.finfo(torch.float16).max == 65504
    assert math.isinf(torch.tensor(60000.0).half() * 2)
    assert torch.tensor(2048.0).half() + 1 == 2048
