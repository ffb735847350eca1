"""Numbers printed in chapter 7 of *Neural Networks from Scratch in Python* that the chapter's code must give.

Facts copied from the book. Its last digits are rounding, and move with the way in which the run is written.
"""

import numpy as np
import pytest

NOTEBOOK = "nnfs-07-derivatives/derivatives.ipynb"

FORWARD = [0.00019999999999999998, 4.0001999999987845, 8.000199999998785, 12.000199999998785, 16.000200000016548]
POLYNOMIALS = {  # lowest power first: function, derivative
    "1": ([1], [0]),
    "x": ([0, 1], [1]),
    "2x": ([0, 2], [2]),
    "3x^2": ([0, 0, 3], [0, 6]),
    "3x^2+5x": ([0, 5, 3], [5, 6]),
    "5x^5+4x^3-5": ([-5, 0, 0, 4, 0, 5], [0, 0, 12, 0, 25]),
    "x^3+2x^2-5x+7": ([7, -5, 2, 1], [-5, 4, 3]),
}


def test_the_forward_differences_of_the_parabola(chapter):
    x = np.arange(5.0)
    measured = chapter["forward_difference"](chapter["parabola"], x, 0.0001)
    np.testing.assert_allclose(measured, FORWARD, rtol=0, atol=1e-9)
    answered, central = chapter["differences"](chapter["parabola"], x, 0.0001)
    np.testing.assert_allclose(answered, FORWARD, rtol=0, atol=1e-9)
    np.testing.assert_allclose(central, 4 * x, rtol=0, atol=1e-9)


def test_the_tangent_at_2(chapter):
    np.testing.assert_allclose(chapter["tangent"](chapter["parabola"], 2.0), [8.0002, -8.0004], atol=1e-3)


@pytest.mark.parametrize("name", POLYNOMIALS)
def test_the_derivative_of_a_polynomial(chapter, name):
    coeffs, derivative = POLYNOMIALS[name]
    assert chapter["poly_derivative"](coeffs) == derivative
    for x in (-1.3, 0.4, 2.0):
        measured = chapter["central_difference"](lambda x: chapter["poly_value"](coeffs, x), x, 1e-5)
        assert chapter["poly_value"](derivative, x) == pytest.approx(measured, abs=1e-6)


@pytest.mark.parametrize(
    "number",
    [
        "line [0 2 4 6 8] slope 2.0",
        "parabola [ 0 2 8 18 32] slopes 2.0 and 10.0",
        "x = 0: measured 0.0002",
        "x = 1: measured 4.0002",
        "x = 2: measured 8.0002",
        "x = 3: measured 12.0002",
        "x = 4: measured 16.0002",
        "5x⁵ + 4x³ - 5 at 1.5: rule 153.5625, measured 153.5625",
        "h = 0.01: 4.0200 h = 0.0001: 4.0000",  # in float32
        "parameters: 21 runs: 42",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed
