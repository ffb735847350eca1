"""Weights only.

loses: 2 inputs, 3 hidden neurons, 3 outputs
loses: two hidden layers of four
says: The biases are missing
"""


def count_parameters(sizes):
    return sum(sizes[i] * sizes[i + 1] for i in range(len(sizes) - 1))
