"""One bias for each layer.

loses: two hidden layers of four
says: One bias was counted for each layer
"""

import itertools


def count_parameters(sizes):
    return sum(d * k for d, k in itertools.pairwise(sizes)) + len(sizes) - 1
