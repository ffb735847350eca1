"""Written for one hidden layer.

loses: two hidden layers of four
loses: no hidden layer, a width of one, four layers
"""


def count_parameters(sizes):
    d, h, k = sizes
    return d * h + h + h * k + k
