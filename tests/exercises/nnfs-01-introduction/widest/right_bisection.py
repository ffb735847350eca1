"""Halves the range of widths, and returns a NumPy number."""

import numpy as np


def needed(n_in, n_out, h):
    return (n_in + 1) * h + (h + 1) * h + (h + 1) * n_out


def widest(n_in, n_out, budget):
    fits, too_wide = 0, budget + 1
    while too_wide - fits > 1:
        h = (fits + too_wide) // 2
        if needed(n_in, n_out, h) <= budget:
            fits = h
        else:
            too_wide = h
    return np.int64(fits)
