"""Results of chapter 8 of *Neural Networks from Scratch in Python* that the chapter's code must give.

Facts copied from the book, whose chapter holds formulas and no code: each is held against measured slopes.
"""

import numpy as np
import pytest

NOTEBOOK = "nnfs-08-gradients/gradients.ipynb"

FORMULAS = {  # function of the coordinates, its gradient, number of coordinates
    "x + y": (lambda x, y: x + y, lambda x, y: (1, 1), 2),
    "2x + 3y^2": (lambda x, y: 2 * x + 3 * y**2, lambda x, y: (2, 6 * y), 2),
    "3x^3 - y^2 + 5x + 2": (lambda x, y: 3 * x**3 - y**2 + 5 * x + 2, lambda x, y: (9 * x**2 + 5, -2 * y), 2),
    "xy": (lambda x, y: x * y, lambda x, y: (y, x), 2),
    "3x^3z - y^2 + 5z + 2yz": (
        lambda x, y, z: 3 * x**3 * z - y**2 + 5 * z + 2 * y * z,
        lambda x, y, z: (9 * x**2 * z, -2 * y + 2 * z, 3 * x**3 + 5 + 2 * y),
        3,
    ),
    "max(x, y)": (max, lambda x, y: (x > y, y > x), 2),
    "max(x, 0)": (lambda x: max(x, 0.0), lambda x: (x > 0,), 1),
}


@pytest.mark.parametrize("name", FORMULAS)
@pytest.mark.parametrize("judge", ["numeric_gradient", "measured_gradient"])
def test_a_formula_agrees_with_measured_slopes(chapter, name, judge):
    f, gradient, d = FORMULAS[name]
    for point in np.random.default_rng(8).uniform(-2, 2, (20, d)):
        measured = chapter[judge](lambda v: f(*v), point, 1e-5)
        np.testing.assert_allclose(measured, gradient(*point), rtol=0, atol=1e-6)


def test_one_unit_of_x_changes_the_product_by_y():
    product = FORMULAS["xy"][0]
    assert [product(1, 3), product(2, 3), product(2, 3) - product(1, 3)] == [3, 6, 3]


def test_the_slope_of_relu(chapter):
    points = np.random.default_rng(80).uniform(-2, 2, 20)
    np.testing.assert_array_equal(chapter["relu_slope"](points), points > 0)


def test_the_chain(chapter):
    pairs = [
        (lambda x: 2 * x**2, lambda x: 4 * x),
        (lambda u: u**5, lambda u: 5 * u**4),
        (lambda v: 3 * v, lambda v: 3),
    ]
    assert chapter["chain"](pairs, 1.5) == pytest.approx((5535.84375, 36905.625))
    x = np.linspace(-2, 2, 9)
    np.testing.assert_allclose(chapter["chain"](pairs, x)[1], 960 * x**9)
    np.testing.assert_allclose(15 * (2 * x**2) ** 4 * 4 * x, 960 * x**9)


@pytest.mark.parametrize(
    "number",
    [
        "central differences: 2.0000 and 12.0000",
        "x + y (1, 1, 0) measured alike: 20 of 20",
        "3x³ - y² + 5x + 2 (14, -4, 0) measured alike: 20 of 20",
        "x · y (2, 1, 0) measured alike: 20 of 20",
        "3x³z - y² + 5z + 2yz (27, 2, 12) measured alike: 20 of 20",
        "max(3, 1): right slope 1, left slope 1",
        "y = 5535.84375, dy/dx = 3 · 2050.3125 · 6.0 = 36905.625 simplified, 960x⁹ = 36905.625",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed
