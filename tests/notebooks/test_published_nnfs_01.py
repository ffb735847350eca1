"""Facts of chapter 1 of *Neural Networks from Scratch in Python* that the chapter must give: it prints no results.

The lines that it draws, where the step fires, the sizes of its networks and of its split.
"""

import ast

import numpy as np
import pytest

NOTEBOOK = "nnfs-01-introduction/introduction.ipynb"


@pytest.mark.parametrize(("w", "b"), [(1, 0), (2, 0), (-0.70, 0), (1, 2), (1, -0.70)])
def test_the_five_lines(chapter, printed, w, b):
    assert chapter["line"](0, w, b) == b
    assert chapter["line"](1, w, b) == pytest.approx(w + b)
    assert f"w {w:.2f} b {b:.2f} z at 0: {b:.2f} z at 1: {w + b:.2f}" in printed


def test_the_step_fires_only_above_0(chapter):
    assert chapter["step"](np.array([-1.0, -0.0, 0.0, 1e-12, 1.0])).tolist() == [0, 0, 0, 1, 1]


def test_the_parameters_of_its_networks(chapter, printed):
    for sizes, count in (([2, 2, 1], 9), ([2, 3, 3], 21), ([4, 4, 4, 2], 50), ([2, 16, 16, 16, 2], 626)):
        assert chapter["count_parameters"](sizes) == count
        assert f"{', '.join(map(str, sizes))}: {count}" in printed


def test_the_film_counts_right(chapter, cells):
    (film,) = [c for c in cells if "draw_structure" in "".join(c["source"])]
    (table,) = [n for n in ast.parse("".join(film["source"])).body if isinstance(n, ast.Assign)]
    for sizes, count in ast.literal_eval(table.value).items():
        assert chapter["count_parameters"](list(sizes)) == count


def test_the_split_of_a_hundred_thousand(chapter, printed):
    train, held_out = chapter["holdout"](100_000, 0.1, 0)
    assert (len(train), len(held_out)) == (90_000, 10_000)
    assert "90000 + 10000 in common: 0" in printed


def test_no_neuron_does_exclusive_or_and_three_do(printed):
    assert "neurons tried: 9261 best: 3 of 4" in printed
    assert "output: [0 1 1 0] wanted: [0 1 1 0]" in printed
