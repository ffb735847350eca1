from itertools import pairwise


def count_parameters(sizes):
    return sum(d * k for d, k in pairwise(sizes)) + sum(sizes[1:])
