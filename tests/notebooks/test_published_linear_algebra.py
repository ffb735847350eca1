"""Numbers published with the linear algebra chapter's examples: each stands there.

Facts copied from *Dive into Deep Learning*, section 2.3 (L).
"""

import re

import pytest
import torch

NOTEBOOK = "03-linear-algebra/linear-algebra.ipynb"

PRINTED = {
    "L01 arithmetic of scalars": ["tensor(5.) tensor(6.) tensor(1.5000) tensor(9.)"],
    "L02 a vector": ["tensor([0, 1, 2]) tensor(2) 3 torch.Size([3])"],
    "L03 a matrix and its transpose": ["tensor([[0, 1], [2, 3], [4, 5]]) tensor([[0, 2, 4], [1, 3, 5]])"],
    "L04 a symmetric matrix": ["tensor([[True, True, True], [True, True, True], [True, True, True]])"],
    "L06 sum and Hadamard product": [
        "tensor([[ 0., 2., 4.], [ 6., 8., 10.]])",
        "tensor([[ 0., 1., 4.], [ 9., 16., 25.]])",
    ],
    "L05, L07 a scalar and 24 numbers": [
        "tensor([[[ 2, 3, 4, 5], [ 6, 7, 8, 9], [10, 11, 12, 13]], [[14, 15, 16, 17], [18, 19, 20, 21], "
        "[22, 23, 24, 25]]]) torch.Size([2, 3, 4])"
    ],
    "L08 sums": ["tensor(3.) tensor(15.)"],
    "L09 sums along axes": ["tensor([3., 5., 7.]) torch.Size([3]) tensor([ 3., 12.]) torch.Size([2]) tensor(True)"],
    "L10 means": ["tensor(2.5000) tensor(2.5000) tensor([1.5000, 2.5000, 3.5000]) tensor([1.5000, 2.5000, 3.5000])"],
    "L11 keepdims": ["tensor([[ 3.], [12.]]) torch.Size([2, 1])"],
    "L12 shares and running sums": [
        "tensor([[0.0000, 0.3333, 0.6667], [0.2500, 0.3333, 0.4167]])",
        "tensor([[0., 1., 2.], [3., 5., 7.]])",
    ],
    "L13 dot, mv, mm": [
        "tensor(3.) tensor(3.) tensor(3.)",
        "torch.Size([2, 3]) torch.Size([3]) tensor([ 5., 14.]) tensor([ 5., 14.])",
        "tensor([[ 3., 3., 3., 3.], [12., 12., 12., 12.]])",
    ],
    "L14 norms": ["tensor(5.) tensor(5.) tensor(7.) tensor(7.)", "ones Frobenius 6.0000, spectral 6.0000"],
    "E39 norms of a matrix": ["N Frobenius 5.4772, spectral 5.4650", "tensor(10.) tensor(10.) tensor(6.)"],
    "E38 transposed": ["(2, 4, 3) True (4, 3, 2) (3,) ['UserWarning']"],
    "E40 sums of floats": ["tensor(False) True tensor(0.) tensor(1.)"],
    "E48 axes, dimension, rank": ["[7, 7]: axes 1 dimension 2 flat: axes 2 rank 1"],
}


def squeezed(text):
    return re.sub(r"\[\s+", "[", " ".join(text.split()))


@pytest.mark.parametrize("what", PRINTED)
def test_published_number_stands_in_the_chapter(printed, what):
    for text in PRINTED[what]:
        assert squeezed(text) in squeezed(printed)


def test_the_shares_of_each_row_are_a_third_two_thirds_and_so_on(chapter):
    A = torch.arange(6, dtype=torch.float64).reshape(2, 3)
    shares = chapter["row_normalise"](A)
    torch.testing.assert_close(shares, torch.tensor([[0, 1 / 3, 2 / 3], [1 / 4, 1 / 3, 5 / 12]], dtype=torch.float64))


def test_four_norms_of_1_2_3_4(chapter):
    came = [float(norm) for norm in chapter["norms"](torch.tensor([[1.0, 2.0], [3.0, 4.0]]))]
    assert came == pytest.approx([10, 5.4772257804870605, 6, 5.4649858474731445], rel=1e-6)


def test_torch_dot_mv_and_mm_agree_with_the_product_by_dots(chapter):
    A, x = torch.arange(6.0).reshape(2, 3), torch.arange(3.0)
    assert torch.dot(x, torch.ones(3)) == 3
    assert torch.equal(chapter["by_dots"](A, x[:, None])[:, 0], torch.mv(A, x))
    assert torch.equal(chapter["by_dots"](A, torch.ones(3, 4)), torch.mm(A, torch.ones(3, 4)))
