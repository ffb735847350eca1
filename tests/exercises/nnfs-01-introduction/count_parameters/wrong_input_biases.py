"""Biases for the input layer, too.

loses: 2 inputs, 3 hidden neurons, 3 outputs
loses: two hidden layers of four
says: it has no biases
"""


def count_parameters(sizes):
    return sum(sizes[i] * sizes[i + 1] for i in range(len(sizes) - 1)) + sum(sizes)
