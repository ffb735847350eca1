"""Joins every layer with the output.

loses: two hidden layers of four
loses: no hidden layer, a width of one, four layers
"""


def count_parameters(sizes):
    return sum((size + 1) * sizes[-1] for size in sizes[:-1])
