"""Numbers printed in chapter 2 of *Neural Networks from Scratch in Python* that the chapter must give.

Facts copied from the book. The batch of three samples also stands in ``tests/helpers/test_nn_published.py``.
"""

import numpy as np
import pytest

NOTEBOOK = "nnfs-02-neurons/neurons.ipynb"

WEIGHTS = [[0.2, 0.8, -0.5, 1.0], [0.5, -0.91, 0.26, -0.5], [-0.26, -0.27, 0.17, 0.87]]
BIASES = [2.0, 3.0, 0.5]
SAMPLES = [[1.0, 2.0, 3.0, 2.5], [2.0, 5.0, -1.0, 2.0], [-1.5, 2.7, 3.3, -0.8]]


def test_the_single_neurons(chapter):
    assert chapter["neuron"]([1, 2, 3], [0.2, 0.8, -0.5], 2) == pytest.approx(2.3, abs=1e-12)
    assert chapter["neuron"](SAMPLES[0], WEIGHTS[0], 2.0) == pytest.approx(4.8, abs=1e-12)


def test_the_layer_on_one_sample_in_loops_and_as_a_product(chapter):
    expected = [4.8, 1.21, 2.385]
    np.testing.assert_allclose(chapter["layer_loop"](SAMPLES[0], WEIGHTS, BIASES), expected, atol=1e-8)
    one = chapter["layer"](np.array(SAMPLES[:1]), np.array(WEIGHTS), np.array(BIASES))
    np.testing.assert_allclose(one, [expected], atol=1e-8)


def test_the_layer_on_the_batch(chapter):
    z = chapter["layer"](np.array(SAMPLES), np.array(WEIGHTS), np.array(BIASES))
    expected = [[4.8, 1.21, 2.385], [8.9, -1.81, 0.2], [1.41, 1.051, 0.026]]
    np.testing.assert_allclose(z, expected, atol=1e-8)


def test_the_shapes(chapter):
    shape_of = chapter["shape_of"]
    assert shape_of([1, 5, 6, 2]) == (4,)
    assert shape_of([[4, 2], [5, 1], [8, 2]]) == (3, 2)
    assert shape_of([[[1, 5, 6, 2], [3, 2, 1, 3]], [[5, 2, 1, 2], [6, 4, 8, 4]], [[2, 8, 5, 3], [1, 1, 9, 4]]]) == (
        3,
        2,
        4,
    )
    with pytest.raises(ValueError):
        shape_of([[4, 2, 3], [5, 1]])


def test_a_row_times_a_column(chapter):
    assert chapter["matmul"]([[1, 2, 3]], [[2], [3], [4]]) == [[20]]
    row, _ = chapter["row_and_column"](np.array([1, 2, 3]))
    assert row.tolist() == [[1, 2, 3]]


@pytest.mark.parametrize(
    "number",
    [
        "2.3 4.8 3.8 with strict=True: ValueError",  # three inputs, four, weights forgotten
        "[4.8, 1.21, 2.385] axes 1",  # the layer in loops
        "axes 1 shape (4,) axes 2 shape (3, 2) axes 3 shape (3, 2, 4) axes 2 shape (8, 4)",
        "u @ v = 20",
        "one neuron: 4.8 sums: [ 2.8 -1.79 1.885] layer: [4.8 1.21 2.385]",
        "[[1.05 0.79 0.79 1.76 0.57] [1.15 0.9 0.88 1.74 0.8 ] [1.59 0.97 1.27 2.04 1.24] "
        "[1.27 0.7 0.99 1.5 0.81] [1.2 0.65 0.89 1.26 0.5 ]]",  # the figure of the matrix product
        "(5, 4) @ (4, 7) gives (5, 7)",
        "[[1 2 3]] [[1 2 3]] [[1 2 3]]",  # three ways to make a row
        "row @ column: [[20]]",
        "[[ 4.8 1.21 2.385] [ 8.9 -1.81 0.2 ] [ 1.41 1.051 0.026]",  # the batch
        "wrong: [[ 4.8 9.9 -0.09 ] [ 0.21 -1.81 -1.449] [ 3.885 2.7 0.026]]",
    ],
)
def test_a_reader_of_the_book_finds_its_number(printed, number):
    assert number in printed
