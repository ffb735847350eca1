"""Written for the example alone.

loses: five layers, one sample
"""


def stack_shapes(n, widths):
    d, h, k = widths[:3]
    return [((d, h), (1, h), (n, h)), ((h, k), (1, k), (n, k))]
