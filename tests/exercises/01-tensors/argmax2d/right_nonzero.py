"""The first of the places that hold the maximum."""


def argmax2d(M):
    return tuple((M.max() == M).nonzero()[0].tolist())
