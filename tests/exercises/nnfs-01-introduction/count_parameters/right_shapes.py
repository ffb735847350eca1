"""Builds the arrays and asks them for their size."""


def count_parameters(sizes):
    return sum(np.zeros((sizes[i] + 1, sizes[i + 1])).size for i in range(len(sizes) - 1))
