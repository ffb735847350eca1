"""Takes the mean of inputs and neurons.

loses: three layers, 8 → 50 → 2 → 18
loses: the signal keeps its size in a real network
says: only inputs count
"""


def keeping_scales(widths):
    return [np.sqrt(2 / (d + k)) for d, k in itertools.pairwise(widths)]
