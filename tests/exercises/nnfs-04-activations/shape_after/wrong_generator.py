"""Lets the notebook's generator make the array.

loses: everything
says: uses `rng`
"""


def shape_after(shape, axis, keepdims):
    return rng.random(shape).sum(axis=axis, keepdims=keepdims).shape
